import Answers
import Catalog
import Site
import Testing

@Suite("The site")
struct SiteTests {
}

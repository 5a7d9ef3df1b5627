internal import Catalog

/// RAM and storage; GRDB has a type of the same name, which is always written `GRDB.Configuration`.
typealias Configuration = Catalog.Configuration

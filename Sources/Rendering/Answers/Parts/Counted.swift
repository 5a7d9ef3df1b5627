import Catalog

/// `1 phone`, `2 phones`, `1,450 phones`.
package func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
}

/// A whole number with its thousands set apart: `1,450`.
package func grouped(_ number: Int) -> String {
  (number < 0 ? "−" : "") + UInt64(number.magnitude).grouped
}

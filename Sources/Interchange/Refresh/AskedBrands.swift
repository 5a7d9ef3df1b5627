/// Brands that people ask for by name; where no Philippine source names a phone of one, its
/// international models stand in the catalogue without a price.
enum AskedBrands {
  static let all = [
    "apple", "asus", "cherry-mobile", "cloudfone", "gionee", "honor", "htc", "huawei", "infinix",
    "iqoo", "kata", "lenovo", "lg", "motorola", "nokia", "oneplus", "oppo", "panasonic", "poco",
    "razer", "realme", "redmi", "samsung", "sony", "tcl", "tecno", "vivo", "wiko", "xiaomi",
  ]
}

import Catalog
import Testing

@testable import Editing

@Suite struct MemoryTextTests {
  @Test(
    "Options of RAM and storage are read in gigabytes",
    arguments: [
      ("12 GB", [12]), ("4GB or 6GB of RAM", [4, 6]), ("6, 8 or 12 GB of RAM", [6, 8, 12]),
      ("3 or 4 GB", [3, 4]), ("4GB/8GB GB", [4, 8]), ("8GB RAM + 4GB eRAM GB", [8]),
      ("4GB or 8GB pf RAM", [4, 8]), ("512 MB", [0.5]), ("1.5 GB", [1.5]),
      ("64GB 128GB", [64, 128]), ("32GB/64GB", [32, 64]), ("64Gb", [64]), ("32", [32]),
      ("128GB, 256GB, 512GB, or 1TB", [128, 256, 512, 1024]), ("1TB", [1024]),
      ("256GB or 512GB UFS 4.0", [256, 512]), ("128GB UFS2.1", [128]),
      ("64 GB, 256 GB or 512 GB", [64, 256, 512]), ("", []), ("Unspecified", []),
    ] as [(String, [Double])])
  func options(text: String, expected: [Double]) {
    #expect(SpecificationText.gigabytes(text) == expected)
  }

  @Test(
    "A label's configuration is read",
    arguments: [
      ("4GB+64GB", 4, 64), ("4GB + 64GB", 4, 64), ("8+128GB", 8, 128), ("4/64GB", 4, 64),
      ("12/512GB", 12, 512), ("4GB/64GB", 4, 64), ("(8GB RAM + 256GB storage)", 8, 256),
      ("8GB RAM / 256GB Storage", 8, 256), ("3GB RAM/32GB ROM", 3, 32), ("12GB + 1TB", 12, 1024),
      ("4GB RAM + 64GB storage with Snapdragon 460", 4, 64), ("6GB RAM", 6, nil),
      ("256GB", nil, 256), ("64 GB", nil, 64), ("32GB storage", nil, 32), ("1TB", nil, 1024),
      ("6GB", 6, nil), ("16GB storage", nil, 16), ("Regular", nil, nil),
    ] as [(String, Double?, Double?)])
  func configuration(text: String, ram: Double?, storage: Double?) {
    #expect(
      SpecificationText.configuration(text) == Configuration(ramGB: ram, storageGB: storage))
  }

  @Test func `A lone figure goes where the page's options hold it`() {
    #expect(
      SpecificationText.configuration("16GB", ramOptions: [2], storageOptions: [16])
        == Configuration(storageGB: 16))
    #expect(
      SpecificationText.configuration("16GB", ramOptions: [12, 16], storageOptions: [256])
        == Configuration(ramGB: 16))
  }

  @Test(
    "A name gives up its configuration and keeps its other brackets",
    arguments: [
      ("Xiaomi Mi A2 (6GB)", "Xiaomi Mi A2", 6, nil),
      ("Pocophone F1 128GB", "Pocophone F1", nil, 128),
      ("Asus ROG Phone 8 Pro (24GB+1TB)", "Asus ROG Phone 8 Pro", 24, 1024),
      ("Motorola Edge 40 Neo (12GB/256GB)", "Motorola Edge 40 Neo", 12, 256),
      ("Benco S1 (8GB RAM)", "Benco S1", 8, nil),
      ("Asus Zenfone 10 (256GB ROM)", "Asus Zenfone 10", nil, 256),
      ("Samsung Galaxy A9 (2018)", "Samsung Galaxy A9 (2018)", nil, nil),
      ("Apple iPhone 16 (512GB USA)", "Apple iPhone 16 (512GB USA)", nil, nil),
      ("Nokia 3", "Nokia 3", nil, nil),
    ] as [(String, String, Double?, Double?)])
  func names(text: String, name: String, ram: Double?, storage: Double?) {
    let (rest, configuration) = SpecificationText.nameAndConfiguration(text)
    #expect(rest == name)
    #expect(configuration == Configuration(ramGB: ram, storageGB: storage))
  }
}

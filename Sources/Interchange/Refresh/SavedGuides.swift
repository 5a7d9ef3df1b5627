import Catalog

/// The budget queries that ship as guides; the title of each is its query.
enum SavedGuides {
  static let all: [Guide] = titles.map { Guide(id: Slug.of($0), title: $0) }

  private static let titles = [
    "Best Android smartphones between PHP 20,000 - 25,000",
    "Smartphones under PHP 10,000 in the Philippines",
    "Smartphones under PHP 12K Philippines",
    "Best smartphones for kids under PHP 7,000",
    "Smartphones under PHP 15,000 in the Philippines",
    "Best Android smartphones between PHP 15,000 - 20,000",
    "Smartphones under PHP 20,000 in the Philippines",
    "Most affordable 5G phones in the Philippines under PHP 20K",
    "5G smartphones in the Philippines under PHP 16K",
    "Smartphone pricelist Philippines 2024",
    "Smartphone pricelist Philippines 2023",
    "Smartphone pricelist Philippines 2022",
    "Smartphone pricelist Philippines 2021",
    "Smartphone pricelist Philippines 2020",
    "Best camera phone under 20k",
    "Best gaming phone under 15k",
    "Cheapest 5G phone",
    "Cheapest phone with 8GB RAM and 256GB",
    "Phones with 5000mAh battery under 8k",
    "AMOLED phones under 10k",
    "Phones with NFC under 12k",
    "iPhone under 40k",
    "Samsung phones under 15k",
    "Flagship phones with Leica camera",
    "Latest midrange phones",
    "Murang 5G phone",
    "Murang phone para sa lola",
    "Pinakamurang phone na may 128GB",
    "Sulit na pang-ML hanggang 15k",
    "Sulit na phone under 10k",
    "Cellphone para sa estudyante na wala pang 6 libo",
    "Pang-picture na phone hanggang bente mil",
    "Pang-Grab na phone na matagal ma-lowbat under 10k",
    "Magandang cellphone na 5 to 7k",
  ]
}

/// The templates of the site, each a file of the same name.
enum PageTemplate: String, CaseIterable {
  case home, phone, list, index, compare, changespage, data, about, notfound
  // Parts of pages.
  case head, foot, price, link, card, phones, downloads, changes, change, figures, sidebyside
  case askbox, chooser

  /// The bytes of the file, which the build puts into the program, so that an installed program
  /// needs no other file.
  var bytes: [UInt8] {
    switch self {
    case .home: PackageResources.home_mustache
    case .phone: PackageResources.phone_mustache
    case .list: PackageResources.list_mustache
    case .index: PackageResources.index_mustache
    case .compare: PackageResources.compare_mustache
    case .changespage: PackageResources.changespage_mustache
    case .data: PackageResources.data_mustache
    case .about: PackageResources.about_mustache
    case .notfound: PackageResources.notfound_mustache
    case .head: PackageResources.head_mustache
    case .foot: PackageResources.foot_mustache
    case .price: PackageResources.price_mustache
    case .link: PackageResources.link_mustache
    case .card: PackageResources.card_mustache
    case .phones: PackageResources.phones_mustache
    case .downloads: PackageResources.downloads_mustache
    case .changes: PackageResources.changes_mustache
    case .change: PackageResources.change_mustache
    case .figures: PackageResources.figures_mustache
    case .sidebyside: PackageResources.sidebyside_mustache
    case .askbox: PackageResources.askbox_mustache
    case .chooser: PackageResources.chooser_mustache
    }
  }
}

/// The files of the site that are the same whatever the facts.
enum SiteAsset: String, CaseIterable {
  case style = "site.css"
  case icon = "icon.svg"
  case smallIcon = "icon-192.png"
  case largeIcon = "icon-512.png"
  /// Shown where a page is shared; a picture of our own.
  case preview = "preview.png"

  var bytes: [UInt8] {
    switch self {
    case .style: PackageResources.site_css
    case .icon: PackageResources.icon_svg
    case .smallIcon: PackageResources.icon_192_png
    case .largeIcon: PackageResources.icon_512_png
    case .preview: PackageResources.preview_png
    }
  }
}

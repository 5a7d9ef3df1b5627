/// The files of the site that are the same whatever the facts.
enum SiteAsset: String, CaseIterable {
  case style = "site.css"
  case icon = "icon.svg"
  case smallIcon = "icon-192.png"
  case largeIcon = "icon-512.png"
  /// Shown where a page is shared; a picture of our own.
  case preview = "preview.png"
  case offline = "offline.js"
  case presyo = "presyo.js"
  case program = "program.js"
  case ask = "ask.js"
  case compare = "compare.js"

  /// What a page needs to ask the program; without one there is nothing to ask.
  var asks: Bool {
    switch self {
    case .presyo, .program, .ask, .compare: true
    case .style, .icon, .smallIcon, .largeIcon, .preview, .offline: false
    }
  }

  var bytes: [UInt8] {
    switch self {
    case .style: PackageResources.site_css
    case .icon: PackageResources.icon_svg
    case .smallIcon: PackageResources.icon_192_png
    case .largeIcon: PackageResources.icon_512_png
    case .preview: PackageResources.preview_png
    case .offline: PackageResources.offline_js
    case .presyo: PackageResources.presyo_js
    case .program: PackageResources.program_js
    case .ask: PackageResources.ask_js
    case .compare: PackageResources.compare_js
    }
  }
}

/// One model as sold in the Philippines.
public struct Phone: Hashable, Sendable, Identifiable {
  /// Stable id in kebab case: `samsung-galaxy-a06-5g`.
  public let id: String
  /// The brand's slug.
  public let brand: String
  /// The model without its brand: `Galaxy A06 5G`.
  public let model: String
  /// Launch in the Philippines, as far as it is known.
  public var launched: PartialDate?
  /// Release anywhere in the world, as far as it is known.
  public var released: PartialDate?
  /// The day the first source that names the phone was read, as far as it is known.
  public var firstSeen: PartialDate
  private var shared: SharedSpecifications
  /// The class of its chipset, 1…20, which follows from the table of chipset classes.
  public var chipsetClass: Int?

  public init(
    id: String, brand: String, model: String, launched: PartialDate? = nil,
    released: PartialDate? = nil, firstSeen: PartialDate,
    specifications: Specifications = Specifications(), chipsetClass: Int? = nil
  ) {
    self.id = id
    self.brand = brand
    self.model = model
    self.launched = launched
    self.released = released
    self.firstSeen = firstSeen
    self.shared = SharedSpecifications(specifications)
    self.chipsetClass = chipsetClass
  }

  public var specifications: Specifications {
    _read { yield shared.value }
    _modify {
      var value = shared.value
      defer { shared = SharedSpecifications(value) }
      yield &value
    }
  }

  /// Whether a source states its launch, here or anywhere.
  package var isDated: Bool { launched != nil || released != nil }

  /// The date that `newest`, launch years and pricelists go by: Philippine launch, else
  /// international release, else the day first seen.
  public var listed: PartialDate { launched ?? released ?? firstSeen }

  /// Which of the three dates ``listed`` is.
  public var listedBy: ListingBasis {
    launched != nil ? .launch : released != nil ? .release : .firstSeen
  }
}

/// What a phone's place in time rests on.
public enum ListingBasis: String, CaseIterable, Sendable {
  case launch
  case release
  case firstSeen = "first-seen"
}

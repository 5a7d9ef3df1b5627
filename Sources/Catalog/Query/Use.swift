/// What somebody wants the phone for.
public enum Use: String, CaseIterable, Sendable {
  case gaming, camera, battery, kids, seniors, school, work
}

/// The operating systems that a question can ask for.
public enum OperatingSystem: String, CaseIterable, Sendable {
  case android = "Android"
  case iOS
  case harmonyOS = "HarmonyOS"
}

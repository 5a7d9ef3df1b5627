/// How each measured specification becomes a value of 0…1000; part of the published formula.
public enum ValueRamps {
  /// x in tenths of a gigabyte.
  public static let ram = Ramp(
    (0, 0), (10, 60), (20, 150), (30, 250), (40, 380), (60, 550), (80, 720), (120, 900),
    (160, 1000))
  /// x in gigabytes.
  public static let storage = Ramp(
    (0, 0), (8, 40), (16, 100), (32, 220), (64, 380), (128, 600), (256, 820), (512, 950),
    (1024, 1000))
  /// x in hundredths of an inch.
  public static let screenSize = Ramp((300, 0), (400, 150), (500, 400), (600, 700), (680, 1000))
  /// x in milliampere-hours.
  public static let battery = Ramp(
    (1000, 0), (2000, 150), (3000, 350), (4000, 550), (5000, 800), (6000, 930), (7000, 1000))
  /// x in tenths of a watt.
  public static let charging = Ramp(
    (50, 100), (100, 250), (180, 450), (330, 650), (450, 750), (670, 880), (1000, 960),
    (1200, 1000))
  /// x in tenths of a megapixel; the main rear camera's part of `camera`.
  public static let mainCamera = Ramp(
    (20, 40), (50, 120), (80, 200), (120, 330), (160, 350), (320, 400), (480, 470), (500, 520),
    (1080, 550))
  /// x in tenths of a megapixel.
  public static let selfie = Ramp(
    (0, 0), (20, 50), (50, 200), (80, 400), (120, 600), (160, 650), (320, 900), (500, 1000))
  /// x in pixels of the shorter side; a part of `display`.
  public static let sharpness = Ramp(
    (240, 0), (480, 60), (540, 90), (720, 170), (1080, 320), (1440, 350))
  /// x in hertz; a part of `display`.
  public static let refresh = Ramp((60, 0), (90, 175), (120, 300), (165, 350))
  /// x in days from launch to the day asked for: half a year counts in full, five years not at all.
  public static let recency = Ramp(
    (183, 1000), (365, 850), (730, 550), (1095, 300), (1826, 0))
  /// x in whole pesos.
  public static let price = Ramp(
    (3_000, 1000), (7_000, 850), (10_000, 750), (15_000, 600), (20_000, 480), (25_000, 400),
    (35_000, 250), (50_000, 100), (80_000, 0))
}

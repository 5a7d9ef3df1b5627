/// From how many phones on a figure means something; below it there is none.
public enum FigureMinimums {
  /// Lowest and highest price.
  public static let extremes = 1
  /// Median, price per gigabyte, and both sides of a change.
  public static let median = 3
  public static let quartiles = 4
  /// Share of 5G.
  public static let share = 3
}

import RuleEngine
import Testing

struct LineDifferenceTests {
  private func difference(_ before: [String], _ after: [String], context: Int = 1) -> String {
    LineDifference(
      before.map { $0 + "\n" }.joined(), after.map { $0 + "\n" }.joined()
    ).unified(name: "f", context: context)
  }

  @Test func `equal texts have none`() {
    #expect(difference(["a", "b"], ["a", "b"]).isEmpty)
    #expect(LineDifference("a\n", "a\n").changes == 0)
  }

  @Test(arguments: [
    (["a", "b", "c", "d"], ["a", "x", "c", "d"], "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
    (["a"], ["a", "b"], "@@ -1,1 +1,2 @@\n a\n+b\n"),
    ([], ["a"], "@@ -0,0 +1,1 @@\n+a\n"),
    (["a"], [], "@@ -1,1 +0,0 @@\n-a\n"),
    (
      ["a", "1", "2", "3", "4", "b"], ["x", "1", "2", "3", "4", "y"],
      "@@ -1,2 +1,2 @@\n-a\n+x\n 1\n@@ -5,2 +5,2 @@\n 4\n-b\n+y\n"
    ),
    (
      ["a", "1", "2", "b"], ["1", "2", "y", "b"], "@@ -1,4 +1,4 @@\n-a\n 1\n 2\n+y\n b\n"
    ),
  ])
  func `changed lines stand with their neighbours`(
    _ before: [String], _ after: [String], _ hunks: String
  ) {
    #expect(difference(before, after) == "--- f\n+++ f\n" + hunks)
  }
}

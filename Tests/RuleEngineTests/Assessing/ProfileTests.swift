import ReportModel
import Testing

@testable import RuleEngine

/// Whom a report is about, where nobody says so.
struct ProfileTests {
  @Test(arguments: [
    ([], ["coercion.documents_confiscated"], "AL"),
    ([34], ["coercion.documents_confiscated"], "AL"),
    ([15], ["coercion.documents_confiscated"], "CL"),
    // Younger than eight is more likely somebody's little child than the person in question.
    ([3], ["coercion.documents_confiscated"], "AL"),
    ([], ["sexual.third_party_control"], "AS"),
    ([15], ["sexual.third_party_control"], "CS"),
    ([], ["child.minor_commercial_sex"], "CS"),
  ])
  func `age and form decide`(_ ages: [Int], _ codes: [String], _ profile: String) throws {
    var bench = try ScriptBench(try StandardPack.compiled())
    #expect(try bench.assess(codes, ages: ages).method?.profile == profile)
  }

  @Test func `with two age groups the more protective result is kept`() throws {
    let codes = ["exploitation.excessive_hours", "exploitation.bad_living"]
    var bench = try ScriptBench(try StandardPack.compiled())
    let adult = try #require(try bench.assess(codes, ages: [30]).method)
    let both = try #require(try bench.assess(codes, ages: [15, 30]).method)
    #expect(adult.result == "exploitation_only")
    #expect(both.profile.hasPrefix("C"))
    #expect(both.result == "child_exploitation_act_unknown")
  }

  @Test func `a profile that is given is the profile used`() throws {
    var bench = try ScriptBench(try StandardPack.compiled())
    for profile in Profile.allCases {
      let method = try bench.assess(
        ["coercion.documents_confiscated"], ages: [15, 40], profile: profile
      ).method
      #expect(method?.profile == profile.rawValue)
    }
  }
}

internal import Foundation
internal import Synchronization

/// The classes that trainers have open. People join with a code, have no name and no account, and see nothing
/// but what the trainer shows. All of it lives in memory: when a class is closed or the server stops, the
/// answers are gone.
final class Classroom: Sendable {
  /// What a class works on.
  enum Activity: Sendable, Hashable {
    case scenario(String)
    case test(KnowledgeTests.Phase)
  }

  /// Somebody in a class.
  struct Participant: Sendable {
    /// What the cookie carries.
    let key: String
    /// What their forms carry.
    let formToken: String
    /// The class, by the handle of its trainer.
    let trainer: String
  }

  /// What people of a class answered to an activity; nobody is named.
  struct Answers: Sendable {
    var marks: [LearnerAnswer] = []
    /// For each person, whether each item was answered right; `nil` for no answer.
    var results: [[Bool?]] = []
  }

  private struct Course {
    let code: String
    let began: Date
    var activity: Activity?
    var people: Set<String> = []
    /// By activity, then by person.
    var marks: [Activity: [String: LearnerAnswer]] = [:]
    var results: [Activity: [String: [Bool?]]] = [:]
  }

  private struct State {
    var courses: [String: Course] = [:]
    var participants: [String: Participant] = [:]
    var wrongCodes: [Date] = []
  }

  /// A class ends after so many seconds.
  static let longestClass: TimeInterval = 12 * 60 * 60
  /// The most people of a class.
  static let mostPeople = 200
  /// So many wrong codes within a minute close the door for the rest of it: a code has 40 bits.
  static let mostWrongCodes = 20
  /// Results of fewer people than this are not shown: they would be known one by one.
  static let fewestShown = 5

  private let state = Mutex(State())

  /// Opens a class, in place of an earlier one of the trainer.
  ///
  /// - Returns: The code.
  func open(by trainer: String, now: Date) -> String {
    let code = Self.code()
    state.withLock { state in
      Self.close(trainer, &state)
      state.courses[trainer] = Course(code: code, began: now)
    }
    return code
  }

  /// Ends the class of a trainer and forgets its answers.
  func close(by trainer: String) { state.withLock { Self.close(trainer, &$0) } }

  private static func close(_ trainer: String, _ state: inout State) {
    state.courses[trainer] = nil
    state.participants = state.participants.filter { $0.value.trainer != trainer }
  }

  /// The code and the number of people of the class of a trainer, and what it works on.
  func course(of trainer: String, now: Date) -> (code: String, people: Int, activity: Activity?)? {
    state.withLock { state in
      Self.forgetOld(&state, now)
      return state.courses[trainer].map { ($0.code, $0.people.count, $0.activity) }
    }
  }

  /// Shows an activity to the class of a trainer.
  func show(_ activity: Activity?, by trainer: String) {
    state.withLock { $0.courses[trainer]?.activity = activity }
  }

  /// What became of an attempt to join.
  enum Joining {
    case joined(Participant)
    case wrongCode
    case full
    /// Too many wrong codes; so many seconds must pass.
    case wait(Int)
  }

  /// Joins the class with a code; case and spaces do not matter.
  func join(_ text: String, now: Date) -> Joining {
    let code = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    return state.withLock { state in
      Self.forgetOld(&state, now)
      state.wrongCodes.removeAll { now.timeIntervalSince($0) > 60 }
      if let first = state.wrongCodes.first, state.wrongCodes.count >= Self.mostWrongCodes {
        return .wait(max(1, Int((60 - now.timeIntervalSince(first)).rounded(.up))))
      }
      guard let found = state.courses.first(where: { Secret.equal($0.value.code, code) }) else {
        state.wrongCodes.append(now)
        return .wrongCode
      }
      guard found.value.people.count < Self.mostPeople else { return .full }
      let participant = Participant(
        key: Secret.token(), formToken: Secret.token(), trainer: found.key)
      state.participants[participant.key] = participant
      state.courses[found.key]?.people.insert(participant.key)
      return .joined(participant)
    }
  }

  /// The person of a cookie, with what their class works on.
  func participant(_ key: String, now: Date) -> (Participant, Activity?)? {
    state.withLock { state in
      Self.forgetOld(&state, now)
      guard let participant = state.participants[key],
        let course = state.courses[participant.trainer]
      else { return nil }
      return (participant, course.activity)
    }
  }

  /// Keeps an answer; the last one of a person counts.
  func keep(_ answer: LearnerAnswer, to activity: Activity, of participant: Participant) {
    state.withLock {
      $0.courses[participant.trainer]?.marks[activity, default: [:]][participant.key] = answer
    }
  }

  /// Keeps the results of a test. The first ones count: who has seen the key does not answer again.
  func keep(_ results: [Bool?], to activity: Activity, of participant: Participant) {
    state.withLock { state in
      guard state.courses[participant.trainer]?.results[activity]?[participant.key] == nil else {
        return
      }
      state.courses[participant.trainer]?.results[activity, default: [:]][participant.key] = results
    }
  }

  /// What the class of a trainer answered to an activity.
  func answers(to activity: Activity, of trainer: String) -> Answers {
    state.withLock { state in
      guard let course = state.courses[trainer] else { return Answers() }
      // In no order in which somebody could be found again.
      return Answers(
        marks: (course.marks[activity] ?? [:]).values.shuffled(),
        results: (course.results[activity] ?? [:]).values.shuffled())
    }
  }

  private static func forgetOld(_ state: inout State, _ now: Date) {
    for (trainer, course) in state.courses
    where now.timeIntervalSince(course.began) > longestClass {
      close(trainer, &state)
    }
  }

  /// Eight signs that nobody takes for each other when they are read out.
  private static func code() -> String {
    let signs = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    return String(Secret.bytes().prefix(8).map { signs[Int($0) % signs.count] })
  }
}

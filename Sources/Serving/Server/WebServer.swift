public import CaseStore
package import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
public import ReportModel
public import RuleEngine

/// The pages in the browser over one store.
///
///     let server = WebServer(store: store, pack: pack, reasons: reasons, settings: ServerSettings())
///     try await server.run { address in print("http://\(address)") }
///
/// Nothing that the pages show or need comes from another computer, and nothing is sent to one.
public struct WebServer: Sendable {
  let workplace: Workplace

  /// Prepares a server.
  ///
  /// - Parameters:
  ///   - store: The store, opened to write.
  ///   - pack: The rules, with their texts (`hasTexts`).
  ///   - rules: Their files on disk, for the bench; `nil` for none.
  ///   - reasons: Why reports are dismissed or closed.
  ///   - settings: Where and how to listen.
  public init(
    store: CaseStore, pack: CompiledPack, rules: RuleDesk? = nil, reasons: ClosingReasons,
    settings: ServerSettings
  ) {
    workplace = Workplace(
      store: store, pack: pack, rules: rules, reasons: reasons, settings: settings)
  }

  /// What is wrong with files of the training folder, with their places, in both languages.
  public var trainingProblems: [(place: String, message: LocalizedText)] {
    workplace.training.problems.map { ($0.place, $0.message) }
  }

  /// For tests: with a clock of its own.
  package init(
    store: CaseStore, pack: CompiledPack, rules: RuleDesk?, reasons: ClosingReasons,
    settings: ServerSettings, clock: @escaping @Sendable () -> Date
  ) {
    workplace = Workplace(
      store: store, pack: pack, rules: rules, reasons: reasons, settings: settings, clock: clock)
  }

  /// The path of a one-time link, where one is needed: for a store without people, and where no active
  /// administrator has a password.
  ///
  /// - Parameter handle: A person who needs a link in any case; `nil` for none.
  /// - Throws: `StoreError`: `unknown-person`, `person-inactive`.
  public func welcomePath(for handle: String? = nil) throws(StoreError) -> String? {
    let purpose: OneTimeLinks.Purpose
    let people = try workplace.store.people()
    if let handle {
      let person = try workplace.store.activePerson(handle)
      purpose = .person(person.handle)
    } else if people.isEmpty {
      purpose = .firstAdministrator
    } else {
      let ready = try workplace.store.peopleWithPassword()
      let administrators = people.filter { $0.isActive && $0.role == .administrator }
      guard !administrators.contains(where: { ready.contains($0.handle) }),
        let first = administrators.first
      else { return nil }
      purpose = .person(first.handle)
    }
    return "/welcome?link=" + workplace.links.make(for: purpose, now: workplace.clock())
  }

  /// Listens until the process is told to end (`SIGTERM`, `SIGINT`); what is being answered then is
  /// finished.
  ///
  /// - Parameter isRunning: Called once with the address, such as `http://127.0.0.1:8700`.
  /// - Throws: What keeps it from listening, for example that the port is taken.
  public func run(isRunning: @escaping @Sendable (String) async -> Void) async throws {
    let (workplace, settings) = (workplace, workplace.settings)
    var logger = Logger(label: "fanal.serve")
    // What a request asks for may be a name; it does not belong in a log.
    logger.logLevel = max(logger.logLevel, .warning)
    let application = Application(
      responder: responder(), server: Self.builder,
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: MaximumAvailableConnections(256)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? settings.port
        workplace.listens(on: port)
        await isRunning(settings.address(port: port))
      },
      logger: logger)
    try await application.runService()
  }

  /// How connections are spoken to. Ones that say nothing are closed.
  private static var builder: HTTPServerBuilder {
    .http1(
      configuration: HTTP1Channel.Configuration(
        idleTimeout: .seconds(30),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 64 * 1024, maxHeaderFieldCount: 100)))
  }

  /// All pages.
  func responder() -> some HTTPResponder<PageContext> {
    let router = PageRouter(context: PageContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Measuring(workplace: workplace))
    router.add(middleware: Guarding(settings: workplace.settings))
    router.add(middleware: SessionReading(workplace: workplace))
    router.add(middleware: FormReading(workplace: workplace))
    AssetRoutes().add(to: router)
    HealthRoutes(workplace: workplace).add(to: router)
    SessionRoutes(workplace: workplace).add(to: router)
    PeopleRoutes(workplace: workplace).add(to: router)
    QueueRoutes(workplace: workplace).add(to: router)
    BulkRoutes(workplace: workplace).add(to: router)
    SearchRoutes(workplace: workplace).add(to: router)
    ReportRoutes(workplace: workplace).add(to: router)
    DecisionRoutes(workplace: workplace).add(to: router)
    TryRoutes(workplace: workplace).add(to: router)
    BenchRoutes(workplace: workplace).add(to: router)
    TrainingRoutes(workplace: workplace).add(to: router)
    TestRoutes(workplace: workplace).add(to: router)
    ClassRoutes(workplace: workplace).add(to: router)
    DashboardRoutes(workplace: workplace).add(to: router)
    ExportRoutes(workplace: workplace).add(to: router)
    HandoverRoutes(workplace: workplace).add(to: router)
    APIRoutes(workplace: workplace).add(to: router)
    return router.buildResponder()
  }
}

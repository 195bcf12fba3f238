internal import ArgumentParser
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack profile`
  struct Profile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "profile",
      abstract: said(
        "Measure what each rule of a pack costs in time.",
        "Mesurer ce que chaque règle d'un paquet coûte en temps."),
      discussion: said(
        """
        The scan looks for the words of all rules at once, so its time is shared; what is done for \
        one rule alone (its phrases, its conditions, its check) is that rule's. Times are \
        nanoseconds of the processor per report, on average. Exit 0: no rule is slow. 1: one takes \
        more than --at-most of the whole, or its check does not finish. 2: the pack or the reports \
        cannot be used.
        """,
        """
        Le balayage cherche les mots de toutes les règles à la fois : son temps est commun; ce qui \
        est fait pour une règle seule (ses phrases, ses conditions, son check) lui revient. Les \
        temps sont des nanosecondes de processeur par signalement, en moyenne. Code de sortie 0 : \
        aucune règle n'est lente. 1 : l'une prend plus de --at-most du total, ou son check ne finit \
        pas. 2 : paquet ou signalements inutilisables.
        """))
    @OptionGroup var reports: ReportsOption
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: .long,
      help: .said(
        "Show this many rules; 0 for all. Slow ones are always shown.",
        "Montrer ce nombre de règles; 0 pour toutes. Les lentes sont toujours montrées.",
        value: ("n", "n")))
    var top = 20
    @Option(
      name: .long,
      help: .said(
        "A rule that takes more of the whole time is slow, in per cent.",
        "Une règle qui prend plus du temps total est lente, en pour cent.",
        value: ("percent", "pourcentage")))
    var atMost = 5.0
    @Option(
      name: .long,
      help: .said(
        "Assess every report this many times; the least time counts.",
        "Évaluer chaque signalement ce nombre de fois; le moindre temps compte.",
        value: ("n", "n")))
    var passes = 5
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false

    func validate() throws {
      if top < 0 || passes < 1 {
        throw ValidationError(
          said(
            "--top is 0 or more, --passes 1 or more.",
            "--top est de 0 ou plus, --passes de 1 ou plus."))
      }
      if !(0...100).contains(atMost) {
        throw ValidationError(said("--at-most is 0 to 100.", "--at-most est de 0 à 100."))
      }
    }

    func run() throws {
      let language = lang.language
      let profiler = PackProfiler(
        pack: try PackLoading.compiled(pack, language, includesDrafts: false))
      try reports.read(language) { profiler.add($0) }
      let profile: PackProfile
      do throws(PackError) {
        profile = try profiler.profile(passes: passes)
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
      let report = ProfileReport(
        profile: profile, folder: pack.folder, language: language, atMost: atMost / 100,
        top: top == 0 ? .max : top)
      Console.output(json ? try report.json() + "\n" : report.text())
      if !json { Console.error(report.summary) }
      if profile.rules.contains(where: report.isSlow) { throw ExitStatus.lookAt }
    }
  }
}

import Foundation
import Testing
import TextMatching

/// Forms as they stand in reports, each with the word that a rule would give for it. The table is a
/// check of the inflector from the side of the text.
struct InflectionFormsTests {
  /// Whether one of the members of a class finds a text, as a rule would.
  private func isFound(_ text: String, by members: String, _ language: Language) throws -> Bool {
    let inflector = Inflector(language: language)
    let words = Folding.words(of: text)
    for member in members.split(separator: ",") {
      for form in try inflector.expand(member: member.trimmingCharacters(in: [" "])) {
        if Folding.words(of: form) == words { return true }
      }
    }
    return false
  }

  @Test(arguments: forms(english))
  func `English forms`(_ member: String, _ text: String) throws {
    #expect(try isFound(text, by: member, .english), "\(text) by \(member)")
  }

  @Test(arguments: forms(french))
  func `French forms`(_ member: String, _ text: String) throws {
    #expect(try isFound(text, by: member, .french), "\(text) by \(member)")
  }

  @Test func `there are enough of them`() {
    #expect(Self.forms(Self.english).count >= 90 && Self.forms(Self.french).count >= 110)
  }

  /// Pairs of member and form: a line has a member, a colon, and forms with commas.
  private static func forms(_ table: String) -> [(String, String)] {
    table.split(separator: "\n").flatMap { line -> [(String, String)] in
      let parts = line.split(separator: ":")
      return parts[1].split(separator: ",").map {
        (String(parts[0]), $0.trimmingCharacters(in: [" "]))
      }
    }
  }

  static let english = """
    ~take: takes, took, taken, taking, tooken
    ~keep: keeps, kept, keeping
    ~hold: held, holding, holds
    ~steal: stole, stolen, stealing, stoled
    ~sell: sold, sells, selling
    ~buy: bought, buying
    ~bring: brought, brings, brung, brang
    ~beat: beat, beats, beaten, beating
    ~hit: hit, hits, hitting
    ~hurt: hurts, hurting, hurted
    ~choke: choked, choking
    ~strike: struck, stricken
    ~threaten: threatens, threatened, threatening
    ~lie: lied, lying, lies
    ~pay: paid, pays, paying, payed
    ~owe: owed, owes, owing
    ~sleep: slept, sleeping
    ~eat: ate, eaten, eating
    ~drive: drove, driven, driving
    ~flee: fled, fleeing
    ~leave: left, leaving
    ~escape: escaped, escaping
    ~forbid: forbade, forbidden, forbidding
    ~force: forced, forcing
    ~rape: raped, raping, rapes
    ~traffic: trafficked, trafficking, traffics
    ~panic: panicked, panicking
    ~control: controlled, controlling
    ~travel: travelled, traveled, travelling, traveling
    ~cancel: cancelled, canceled
    ~marry: married, marries, marrying
    ~cry: cried, cries, crying
    ~tie: tied, tying
    ~drug: drugged, drugging
    ~rob: robbed, robbing
    ~quit: quit, quitting, quits
    ~see: saw, seen, seeing
    ~know: knew, known
    ~do: did, done, does, doing
    ~woman: women
    ~child: children
    ~wife: wives
    ~boss: bosses
    ~city: cities
    ~lady: ladies
    ~party: parties
    ~knife: knives
    ~person: persons
    ~man: men
    ~escort: escorts, escorting, escorted
    ~lock up: locked up, locking up, locks up
    ~work ~permit: work permits, works permit
    """

  static let french = """
    ~prendre: prend, prends, pris, prise, prises, prenait, prendra, prennent, prenne
    ~tenir: tient, tenu, tenue, tenues, tenait, tiennent
    ~retenir: retenu, retenue, retiennent, retenait
    ~mettre: met, mis, mise, mettait, mettra
    ~dire: dit, dite, disait, disaient, diront, disent
    ~faire: fait, faisait, faisaient, faisions, font, fera, fasse
    ~aller: va, vas, vont, allait, ira, aille, allée
    ~être: est, suis, sont, était, étaient, sera, soit
    ~avoir: a, ai, ont, avait, aura, ait
    ~devoir: doit, doivent, devait, due, devrait
    ~recevoir: reçoit, reçu, reçue, reçues, recevait
    ~vendre: vend, vendu, vendue, vendues, vendait
    ~battre: bat, battu, battue, battues, battait
    ~menacer: menace, menaçait, menacée, menacés, menacées, menaçant
    ~forcer: forcée, forçait, forcées
    ~obliger: obligeait, obligée, obligées, oblige
    ~payer: paie, paye, paient, payée, paiera, payait
    ~envoyer: envoie, enverra, envoyée, envoyait
    ~appeler: appelle, appelait, appelée, appellera
    ~jeter: jette, jetée, jetait
    ~acheter: achète, achetée, achetait
    ~amener: amène, amenée, amenait
    ~enlever: enlève, enlevée, enlevait
    ~séquestrer: séquestre, séquestrée, séquestrait
    ~dormir: dort, dorment, dormait, dormi
    ~partir: part, partie, partait, partira
    ~sortir: sort, sortait, sortie, sortir
    ~ouvrir: ouvre, ouvert, ouverte, ouvrait
    ~offrir: offre, offert, offrait
    ~suivre: suit, suivie, suivait, suivent
    ~vivre: vit, vécu, vivait, vivent
    ~craindre: craint, craignait, crainte
    ~contraindre: contraint, contrainte, contraintes
    ~vouloir: veut, veulent, voulait, voudrait
    ~pouvoir: peut, peux, peuvent, pouvait, pourra
    ~fuir: fuit, fui, fuyait
    ~punir: punit, punie, punissait
    ~travailleur: travailleurs, travailleuse, travailleuses
    ~employeur: employeurs, employeuse
    ~ouvrier: ouvrière, ouvrières
    ~patron: patronne, patrons
    ~gardien: gardienne, gardiennes
    ~danseur: danseuse, danseuses
    ~directeur: directrice
    ~mineur: mineure, mineures
    ~étranger: étrangère, étrangers
    ~jeune: jeunes
    ~travail: travaux
    ~animal: animaux
    ~cheveu: cheveux
    ~bleu: bleue, bleus
    ~nouveau: nouvelle, nouveaux
    ~vieux: vieille, vieilles
    ~fou: folle
    ~blessé: blessée, blessées
    ~chum: chums
    ~blonde: blondes
    ~char: chars
    ~job: jobs
    ~piastre: piastres
    ~carte d'identité: cartes d'identité
    s'en ~aller: s'en va, s'en allait
    je m'en ~aller: je m'en vas, je m'en vais
    j'~aller: j'vas
    ~croire: croit, croient, croivent
    ~voir: voit, voient, voyent
    ~pogner: pogne, pognait, pognée
    ~barrer: barrée, barrait, barre
    ~asseoir: assis, assise
    ~être: sontaient, soye
    ~avoir: aye
    ~faire: fesait
    chez eux autres: chez eux-autres, chez eux autres
    à soir: à soir, a soir
    """
}

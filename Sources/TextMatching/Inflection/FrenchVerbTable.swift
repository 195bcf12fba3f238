/// The French verbs outside the two regular patterns (*porter*, *finir*).
enum FrenchVerbTable {
  /// How a family of verbs is conjugated; every stem begins with what replaces `ending`.
  struct Model: Sendable {
    /// The end of the infinitive that changes, for example `prendre` for *comprendre*.
    var ending: String
    /// The six persons of the present, `_` where there is none.
    var present: [String]
    /// The stem of the future and the conditional.
    var future: String
    /// The passé simple up to its vowel (`pri` for *pris, prit, prîmes, prirent*).
    var past: String?
    /// The subjunctive present: first persons singular and plural, where the present does not tell.
    var subjunctive: [String]
    /// The past participle, masculine singular.
    var participle: String?
    /// Whether the participle never agrees (*ri*, *pu*).
    var participleIsFixed: Bool
    /// Forms that follow from nothing else.
    var extra: [String]
  }

  /// A verb: the beginning of its infinitive and the model for the rest.
  struct Entry: Sendable {
    /// What stands before the model's ending, for example `com` for *comprendre*.
    var prefix: String
    /// How the rest changes.
    var model: Model
  }

  /// By infinitive. Two entries are there where two conjugations are in use (*assieds*, *assois*).
  static let entries: [String: [Entry]] = {
    var table: [String: [Entry]] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      guard fields.count >= 3, let ending = fields[0].first else { continue }
      let model = model(
        ending: ending, present: fields[2], options: fields.dropFirst(3).first ?? [])
      for prefix in fields[1] {
        let prefix = prefix == "-" ? "" : prefix
        table[prefix + ending, default: []].append(Entry(prefix: prefix, model: model))
      }
    }
    return table
  }()

  /// Verbs whose forms are all listed.
  static let complete: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in completeText.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let infinitive = words.first { table[infinitive] = words }
    }
    return table
  }()

  private static func model(ending: String, present: [String], options: [String]) -> Model {
    var model = Model(
      ending: ending, present: present,
      future: ending.hasSuffix("e") ? String(ending.dropLast()) : ending, subjunctive: [],
      participleIsFixed: false, extra: [])
    for option in options {
      let parts = option.split(separator: "=").map(String.init)
      guard parts.count == 2 else { continue }
      let values = parts[1].split(separator: ",").map(String.init)
      switch parts[0] {
      case "fut": model.future = parts[1]
      case "ps": model.past = parts[1]
      case "subj": model.subjunctive = values
      case "pp": model.participle = parts[1]
      case "fixed": (model.participle, model.participleIsFixed) = (parts[1], true)
      default: model.extra = values
      }
    }
    return model
  }

  /// ending | beginnings (`-`: none) | present | future, passé simple, subjunctive, participle.
  private static let text = """
    aller | - | vais vas va allons allez vont | fut=ir subj=aille,allions pp=allé more=allai,allas,alla,allâmes,allâtes,allèrent
    faire | - re dé redé contre satis par mal | fais fais fait faisons faites font | fut=fer ps=fi subj=fasse,fassions pp=fait more=fesait,fesais,fesaient,faisez
    dire | - re | dis dis dit disons dites disent | ps=di pp=dit
    dire | contre inter pré mé dé | dis dis dit disons disez disent | ps=di pp=dit
    maudire | - | maudis maudis maudit maudissons maudissez maudissent | ps=maudi pp=maudit
    lire | - re é réé | lis lis lit lisons lisez lisent | ps=lu pp=lu
    crire | é ré ins réins dé pres sous trans retrans pros circons cons | cris cris crit crivons crivez crivent | ps=crivi pp=crit
    rire | - sou | ris ris rit rions riez rient | ps=ri fixed=ri
    suffire | - | suffis suffis suffit suffisons suffisez suffisent | ps=suffi fixed=suffi
    duire | con recon écon pro repro copro surpro ré tra retra sé intro réintro dé en in | duis duis duit duisons duisez duisent | ps=duisi pp=duit
    struire | con recon décon in | struis struis struit struisons struisez struisent | ps=struisi pp=struit
    truire | dé autodé | truis truis truit truisons truisez truisent | ps=truisi pp=truit
    cuire | - re | cuis cuis cuit cuisons cuisez cuisent | ps=cuisi pp=cuit
    nuire | - | nuis nuis nuit nuisons nuisez nuisent | ps=nuisi fixed=nui
    vivre | - re sur | vis vis vit vivons vivez vivent | ps=vécu pp=vécu
    suivre | - pour en | suis suis suit suivons suivez suivent | ps=suivi pp=suivi
    battre | - com contre a dé é re ra | bats bats bat battons battez battent | ps=batti pp=battu
    mettre | - ad réad com dé é o per pro compro re sou trans retrans entre | mets mets met mettons mettez mettent | ps=mi pp=mis
    prendre | - ap réap com sur re entre é mé dé désap | prends prends prend prenons prenez prennent | ps=pri pp=pris
    dre | ven reven ren ten reten atten enten éten préten déten disten appen pen repen dépen suspen défen descen redescen fen pourfen condescen | ds ds d dons dez dent | ps=di pp=du
    dre | répan épan fon confon refon morfon répon correspon pon ton per reper mor démor remor tor retor détor | ds ds d dons dez dent | ps=di pp=du
    rompre | - cor inter | romps romps rompt rompons rompez rompent | ps=rompi pp=rompu
    vaincre | - con | vaincs vaincs vainc vainquons vainquez vainquent | ps=vainqui pp=vaincu
    aindre | cr pl contr | ains ains aint aignons aignez aignent | ps=aigni pp=aint
    eindre | p rep dép t dét ret ét att f c enc g enfr astr restr étr empr | eins eins eint eignons eignez eignent | ps=eigni pp=eint
    oindre | j rej adj conj enj disj | oins oins oint oignons oignez oignent | ps=oigni pp=oint
    coudre | - re dé | couds couds coud cousons cousez cousent | ps=cousi pp=cousu
    moudre | - | mouds mouds moud moulons moulez moulent | ps=moulu pp=moulu
    soudre | ré | sous sous sout solvons solvez solvent | ps=solu pp=solu
    soudre | ab dis | sous sous sout solvons solvez solvent | fixed=sous more=soute,soutes
    onnaître | c rec méc | onnais onnais onnaît onnaissons onnaissez onnaissent | ps=onnu pp=onnu more=onnait,onnaitre
    paraître | - re ap réap dis com recom trans | parais parais paraît paraissons paraissez paraissent | ps=paru pp=paru more=parait,paraitre
    naître | - re | nais nais naît naissons naissez naissent | ps=naqui pp=né more=nait,naitre
    croître | ac dé | crois crois croît croissons croissez croissent | ps=cru pp=cru more=croit,croitre
    croître | - | croîs croîs croît croissons croissez croissent | ps=crû
    croire | - | crois crois croit croyons croyez croient | ps=cru pp=cru more=croivent,croive
    boire | - | bois bois boit buvons buvez boivent | ps=bu pp=bu
    plaire | - dé com | plais plais plaît plaisons plaisez plaisent | ps=plu fixed=plu more=plait
    taire | - | tais tais tait taisons taisez taisent | ps=tu pp=tu
    clure | con ex | clus clus clut cluons cluez cluent | ps=clu pp=clu
    inclure | - | inclus inclus inclut incluons incluez incluent | ps=inclu pp=inclus
    traire | - ex dis sous abs | trais trais trait trayons trayez traient | pp=trait
    foutre | - contre | fous fous fout foutons foutez foutent | pp=foutu
    cevoir | re aper con dé per | çois çois çoit cevons cevez çoivent | fut=cevr ps=çu pp=çu
    devoir | - | dois dois doit devons devez doivent | fut=devr ps=du pp=dû
    savoir | - | sais sais sait savons savez savent | fut=saur ps=su subj=sache,sachions pp=su more=sachant,sachons,sachez
    pouvoir | - | peux peux peut pouvons pouvez peuvent | fut=pourr ps=pu subj=puisse,puissions fixed=pu
    vouloir | - | veux veux veut voulons voulez veulent | fut=voudr ps=voulu subj=veuille,voulions pp=voulu more=veuillez
    valoir | - équi re | vaux vaux vaut valons valez valent | fut=vaudr ps=valu subj=vaille,valions pp=valu
    voir | - re entre | vois vois voit voyons voyez voient | fut=verr ps=vi pp=vu more=voyent,voye
    voir | pré | vois vois voit voyons voyez voient | fut=voir ps=vi pp=vu
    pourvoir | - dé | pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient | ps=pourvu pp=pourvu
    asseoir | - r | assieds assieds assied asseyons asseyez asseyent | fut=assiér ps=assi pp=assis more=assoir
    asseoir | - r | assois assois assoit assoyons assoyez assoient | fut=assoir ps=assi pp=assis
    mouvoir | é pro | meus meus meut mouvons mouvez meuvent | fut=mouvr ps=mu pp=mu
    venir | - re de rede par pré sur con recon discon circon inter sou pro contre sub ad | viens viens vient venons venez viennent | fut=viendr ps=vin pp=venu
    tenir | - ob re dé con main entre sou appar abs | tiens tiens tient tenons tenez tiennent | fut=tiendr ps=tin pp=tenu
    courir | - ac par re se con dis en | cours cours court courons courez courent | fut=courr ps=couru pp=couru
    mourir | - | meurs meurs meurt mourons mourez meurent | fut=mourr ps=mouru pp=mort
    fuir | - en | fuis fuis fuit fuyons fuyez fuient | ps=fui pp=fui
    quérir | ac con recon re en | quiers quiers quiert quérons quérez quièrent | fut=querr ps=qui pp=quis
    cueillir | - ac re | cueille cueilles cueille cueillons cueillez cueillent | fut=cueiller ps=cueilli pp=cueilli
    aillir | ass tress déf | aille ailles aille aillons aillez aillent | ps=ailli pp=ailli
    bouillir | - | bous bous bout bouillons bouillez bouillent | ps=bouilli pp=bouilli
    vêtir | - re dé | vêts vêts vêt vêtons vêtez vêtent | ps=vêti pp=vêtu
    ouvrir | - r entr rentr c déc rec redéc | ouvre ouvres ouvre ouvrons ouvrez ouvrent | ps=ouvri pp=ouvert
    ffrir | o sou | ffre ffres ffre ffrons ffrez ffrent | ps=ffri pp=ffert
    artir | p rep dép | ars ars art artons artez artent | ps=arti pp=arti
    sortir | - res | sors sors sort sortons sortez sortent | ps=sorti pp=sorti
    sentir | - res con pres | sens sens sent sentons sentez sentent | ps=senti pp=senti
    mentir | - dé | mens mens ment mentons mentez mentent | ps=menti pp=menti
    repentir | - | repens repens repent repentons repentez repentent | ps=repenti pp=repenti
    dormir | - en ren | dors dors dort dormons dormez dorment | ps=dormi pp=dormi
    servir | - des res | sers sers sert servons servez servent | ps=servi pp=servi
    haïr | - | hais hais hait haïssons haïssez haïssent | ps=haï pp=haï
    """

  private static let completeText = """
    être suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais serait serions seriez seraient fus fut fûmes fûtes furent sois soit soyons soyez soient étant été sontaient soye soyent
    avoir ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient eus eut eûmes eûtes eurent aie aies ait ayons ayez aient ayant eu eue eues aye ayent
    falloir faut fallait faudra faudrait fallut faille fallu
    pleuvoir pleut pleuvait pleuvra pleuvrait pleuve pleuvant
    """
}

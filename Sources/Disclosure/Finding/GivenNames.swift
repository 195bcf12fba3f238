/// Given names that are common in Canada, and that are no ordinary word of English or French.
///
/// Written down for this purpose from common knowledge of names, not from a register; a name that is
/// missing is found only where the text says that it is one. Folded: lower case, no accents.
enum GivenNames {
  /// The names.
  static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let list = """
    aaron abdul abdullah abigail adam adele adrian adriana agnes ahmed aicha aisha alain albert
    alejandra alejandro alex alexander alexandra alexandre alexei alexis alfred ali alice alicia
    alina alison allison amanda amandine amara amelia amelie amina amir amira amy ana anais
    anastasia andre andrea andreea andrei andrew andy angela angelica angelina angelique anh anita
    anjali ann anna annabelle anne annette annie anthony antoine antonia antonio arjun arthur
    arturo ashley audrey aurelie aurore ayesha aziza baptiste barbara beatrice beatriz benjamin
    benoit bernadette bernard bertrand beth bianca blessing brandon brenda brent brian brianna
    brigitte brittany bruno caitlin camila camille carl carla carlos carmen carol carole caroline
    cassandra catherine cecile cecilia celine chantal charlene charles charlotte chelsea cheryl
    chidi chinedu chloe christian christiane christina christine christophe christopher cindy
    claire clara clarice claude claudette claudia claudine clement colette colin connie constance
    corinne courtney craig cristina cynthia daisuke damien dan dana daniel daniela danielle danny
    darlene darren dave david debbie deborah denis denise dennis derek diana diane diego dina
    dmitri dolores dominic dominique donald donna doris dorothy douglas dylan edith eduardo edward
    eileen elaine eleanor elena eleonore eliane elias elisa elisabeth elise elizabeth ella ellen
    eloise elsa emilia emilie emily emma emmanuel emmanuelle enrique eric erica erika ernesto
    esteban esther etienne eugene eva evelyn fabien fabrice fadi farah farid fatima fatoumata
    felix fernanda fernando florence francesca francine francis francisco francois francoise frank
    fred frederic gabriel gabriela gabrielle gaetan genevieve george georges georgina gerald
    gerard ghislaine gilbert gilles gina giovanni gisele giselle giulia gloria gordon greg gregory
    guillaume guillermo gurpreet gustavo gwen hannah harjit harold haruka hassan hayley heather
    hector helen helena helene henri henrietta henry hermine hiba huda hugo huong hussein ian
    ibrahim igor ilona imane imran ines ingrid irena irene irina isabel isabella isabelle ismael
    ivan jacinthe jack jackie jacob jacqueline jacques jaime jake james jamie jana janet janice
    jasmine jason javier jeanne jeff jeffrey jenna jennifer jeremy jerome jesse jessica jill jim
    jimmy jin joan joanna joanne jocelyn jocelyne joel joelle johanna johanne john johnny jolene
    jonathan jorge jose josee joseph josephine josh joshua josiane juan juanita judith julia
    julian juliana julie julien juliette justin justine kaitlyn kamal karen karim karina karine
    karl karla kate katherine kathleen kathryn kathy katia katie katrina kayla keisha keith kelly
    kelsey ken kenneth kenza kevin khadija khaled kiara kim kimberly kiran kirsten konstantin
    kristen kristina kwame kyle laila lakshmi larry latoya laura laurence laurent laurie layla
    leah leila lena leo leon leona leonard leonardo leslie leticia liam lidia liliana linda
    lindsay ling lisa lise lola lorena lorraine louis louise luc lucas lucia lucie lucille lucy
    luis luisa luka lydia lyne madeleine madison maeva magali magda malcolm malika mamadou manon
    manpreet manuel manuela marc marcel marcela marco marcus margaret margarita maria mariam
    mariama marianne marie marielle marina mario marion marisol marjorie marlene martha martin
    martina martine mary maryam maryse mateo mathieu mathilde matthew maude maureen maurice maxime
    megan mehdi mei melanie melissa meredith mia michael michel michele michelle miguel mike
    mikhail mila milan mildred mindy minh miranda mireille miriam mohamed mohammed moira molly
    monica monika monique muhammad mustafa myriam nadia nadine nancy naomi natalia natalie natasha
    nathalie nathan neha nelly nguyen nicholas nick nicola nicolas nicole nikita nina noah noemie
    nora nour oksana olena olga oliver olivia olivier omar oscar osman owen pablo paola parminder
    pascal pascale patrice patricia patrick paul paula pauline pavel pedro peggy penelope peter
    petra phil philip philippe phillip pierre pierrette priya rachel rachelle rafael raj rajesh
    ralph ramon raphael raquel rashid raymond rebecca reggie regina rejean renata rene renee
    ricardo richard rick rita rob robert roberta roberto robin robyn rodrigo roger roland rolande
    romain ron ronald rosa rosalie rosanne rosemary roxanne russell ruth ryan sabine sabrina salim
    sally sam samantha samir samira samuel sandeep sandra sandrine sanjay santiago sara sarah
    scott sean sebastien serena serge sergei sergio shannon sharon shauna shawn sheila shelley
    sherry shirley silvia simon simone simran sofia solange sonia sophia sophie soraya stacey
    stacy stefan stella stephane stephanie stephen steve steven stuart sunita susan susana suzanne
    svetlana sylvain sylvia sylvie tamara tania tanya tara tariq tatiana teresa terry thao theo
    theresa therese thi thierry thomas tiffany tim timothy tina todd tom tomas tommy toni tony
    tracey tracy travis trevor trinh tyler tyrone valentina valerie vanessa vera veronica
    veronique vicky victor vijay vincent violeta virginie vivian vladimir wanda wayne wei wendy
    wesley william wilma xavier ximena yana yannick yasmin yasmine yolanda youssef yuki yuri yusuf
    yves yvette yvon yvonne zachary zainab zara zoe zoya
    """
}

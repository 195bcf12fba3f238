/// Given names that are common in Canada, and that are no ordinary word of English or French.
///
/// Written down for this purpose, and compared with the lists of the Python package Faker for Quebec and
/// the United States (MIT licence). A name that is missing is found only where the text says that it is
/// one. Folded: lower case, no accents; of names of two words each word.
enum GivenNames {
  /// The names.
  static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let list = """
    aaron abdul abdullah abigail adam adele adrian adriana adrienne agnes ahmed aicha aimee aisha
    alain alan albert alec alejandra alejandro alex alexa alexander alexandra alexandre alexei
    alexis alfred ali alice alicia alina alisha alison allen allison alvin alyssa amanda amandine
    amara amelia amelie amina amir amira amy ana anais anastasia andre andrea andree andreea
    andrei andres andrew andy angela angelica angelina angelique angie anh anita anjali ann anna
    annabelle anne annette annie anouk anthony antoine antonia antonio ariana ariane ariel arjun
    arthur arturo ashlee ashley astrid audrey aurelie aurore ayesha aziza bailey baptiste barbara
    barry beatrice beatriz becky belinda benjamin benoit bernadette bernard bertrand beth bethany
    betty beverly bianca billy blake bobby bonnie brad bradley brady brandon breanna brenda
    brendan brent brett brian briana brianna bridget brigitte brittany brittney brooke bruce bruno
    bryan bryce caitlin caitlyn caleb calvin cameron camila camille candace candice carl carla
    carlos carly carmen carol carole caroline carolyn carrie casey cassandra cassidy cassie
    catherine cathy cecile cecilia celina celine cesar chantal charlene charles charlotte chelsea
    chelsey cheryl chidi chinedu chloe chris christelle christian christiane christie christina
    christine christophe christopher christy cindy claire clara clarence clarice claude claudette
    claudia claudine clayton clemence clement clifford clinton cole colette colin colleen collin
    colton connie connor constance coralie corey corinne cory courtney craig cristian cristina
    curtis cynthia daisuke dalton damien damon dan dana daniel daniela danielle danny darin darius
    darlene darrell darren darryl daryl dave david deanna debbie deborah debra denis denise dennis
    derek derrick desiree devin devon diamond diana diane diego dillon dina dmitri dolores dominic
    dominique don donald donna doris dorothee dorothy douglas duane dustin dwayne dylan earl ebony
    eddie edgar edith edouard eduardo edward edwin eileen elaine eleanor elena eleonore eliane
    elias elijah elisa elisabeth elise elizabeth ella ellen elodie eloise elsa emile emilia emilie
    emily emma emmanuel emmanuelle enrique eric erica erik erika erin ernesto esteban esther ethan
    etienne eugene eva evan eve evelyn fabien fabrice fadi farah farid fatima fatoumata felicia
    felix fernanda fernando frances francesca francine francis francisco francois francoise frank
    franklin fred frederic frederick frederique gabriel gabriela gabriella gabrielle gaetan
    garrett gary gavin genevieve geoffrey george georges georgina gerald gerard ghislaine gilbert
    gilles gina giovanni gisele giselle giulia glenda gloria gordon greg gregg gregoire gregory
    guillaume guillermo gurpreet gustavo gwen gwendolyn haley hannah harjit harold harry haruka
    hassan hayden hayley heather hector heidi helen helena helene henri henrietta henriette henry
    herbert hermine hiba hortense howard huda hugo hugues huong hussein ian ibrahim igor ilona
    imane imran ines ingrid irena irene irina isaac isabel isabella isabelle isaiah ismael ivan
    jacinthe jack jackie jackson jaclyn jacob jacqueline jacques jaime jake james jamie jana jane
    janet janice jared jasmin jasmine jason javier jean jeanette jeanne jeannine jeff jeffery
    jeffrey jenna jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jill jillian
    jim jimmy jin joan joann joanna joanne jocelyn jocelyne jodi jody joe joel joelle johanna
    johanne john johnathan johnny jolene jon jonathan jonathon jorge jose josee joseph josephine
    josette josh joshua josiane joyce juan juanita judith judy jules julia julian juliana julie
    julien juliette justin justine kaitlin kaitlyn kamal kara karen kari karim karina karine karl
    karla kate katelyn katherine kathleen kathryn kathy katia katie katrina kayla kaylee keisha
    keith kelli kellie kelly kelsey ken kendra kenneth kent kenza kerri kerry kevin khadija khaled
    kiara kim kimberly kiran kirk kirsten konstantin krista kristen kristi kristie kristin
    kristina kristine kristopher kristy kurt kwame kyle kylie lacey laetitia laila lakshmi larry
    latasha latoya laura lauren laurence laurent laurie lawrence layla leah leila lena leo leon
    leona leonard leonardo leroy leslie leticia levi liam lidia liliana linda lindsay lindsey ling
    lisa lise lola lonnie lorena loretta lori lorraine louis louise luc lucas lucia lucie lucille
    lucy luis luisa luka luke lydia lyne lynn mackenzie madeleine madeline madison maelle maeva
    magali magda makayla malcolm malik malika mallory mamadou mandy manon manpreet manuel manuela
    marc marcel marcela marcelle marcia marco marcus margaret margarita margot marguerite maria
    mariah mariam mariama marianne marie marielle marilou marilyn marina mario marion marisa
    marisol marissa marjorie marlene martha martin martina martine marvin mary maryam maryse mateo
    mathew mathieu mathilde matthew maude maureen maurice maxime maxwell mckenzie meagan megan
    meghan mehdi mei melanie melinda melissa melvin meredith mia michael michaela micheal michel
    michele michelle miguel mikayla mike mikhail mila milan mildred mindy minh miranda mireille
    miriam mitchell mohamed mohammed moira molly monica monika monique morgan muhammad mustafa
    myriam nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neha neil
    nelly nguyen nicholas nichole nick nicola nicolas nicole nikita nina noah noemie nora norma
    norman nour oceane odette oksana olena olga oliver olivia olivier omar oscar osman owen pablo
    pam pamela paola parminder pascal pascale patrice patricia patrick patty paul paula paulette
    pauline pavel pedro peggy penelope perry peter petra phil philip philippe phillip phyllis
    pierre pierrette preston priscilla priya rachael rachel rachelle rafael raj rajesh ralph ramon
    randall randy raphael raquel rashid raven raymond rebecca rebekah reggie reginald rejean remy
    renata rene renee rhonda ricardo richard rick rickey ricky riley rita rob robert roberta
    roberto robin robyn rodney rodrigo roger roland rolande romain ron ronald ronnie rosa rosalie
    rosanne rosemary ross roxanne roy ruben russell ruth ryan sabine sabrina salim sally sam
    samantha samir samira samuel sandeep sandra sandrine sanjay santiago sara sarah scott sean
    sebastien selena serena serge sergei sergio seth shane shannon shari sharon shaun shauna shawn
    shawna sheena sheila shelia shelley shelly sheri sherri sherry sheryl shirley silvia simon
    simone simran sofia solange sonia sonya sophia sophie soraya stacey stacie stacy stanley
    stefan stefanie stella stephane stephanie stephen steve steven stuart sunita susan susana
    susanne suzanne svetlana sylvain sylvia sylvie tabitha tamara tami tammie tammy tania tanner
    tanya tara tariq tasha tatiana teresa terrance terrence terri terry thao theo theodore theresa
    therese thi thierry thomas tiffany tim timothee timothy tina todd tom tomas tommy toni tony
    tonya tracey traci tracie tracy travis trevor tricia trinh tristan tyler tyrone valentina
    valerie vanessa vera vernon veronica veronique vicki vickie vicky victor vijay vincent violeta
    virginie vivian vladimir walter wanda warren wayne wei wendy wesley whitney william willie
    wilma wyatt xavier ximena yana yannick yasmin yasmine yesenia yolanda youssef yuki yuri yusuf
    yves yvette yvon yvonne zacharie zachary zainab zara zoe zoya
    """
}

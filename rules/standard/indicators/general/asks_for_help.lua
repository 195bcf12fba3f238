indicator "general.asks_for_help"
status    "live"
strength  "strong"
dimension "context"
element   "means"
forms     "any"
pillars { protection = { en = "immediate response, safe contact first", fr = "intervention immédiate, contact sûr d'abord" },
          prosecution = { en = "first disclosure: keep the exact words", fr = "premier dévoilement : conserver les mots exacts" } }
law       "CC 279.01; CC 279(2)"
corroborates "coercion.isolation_surveillance"
source    "from general knowledge"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "The person says directly that they are held, forced or want out", fr = "La personne dit elle-même qu'elle est retenue, forcée ou qu'elle veut partir" }
why { en = "The person says it themselves.", fr = "La personne le dit elle-même." }
ask { en = "Where is the person now, and how may they be reached without danger?", fr = "Où est la personne maintenant, et comment la joindre sans danger?" }
false_alarms { en = "Requests for information, for a form or for a lost pet.", fr = "Demande de renseignements, de formulaire, animal perdu." }

words "out"      { en = "get me out, get us out, get her out, get him out, get them out, come get me, come and get me, come get her, come and get her, come get us, pick me up please, save me, save us, rescue me, rescue us, rescue her, wants out, want out, wanted out, she wants out, needs out, need to get out, needs to get out, want to get out, wants to get out, wants to get away, want to get away, needs to get away, trying to get out, trying to get away, trying to escape, want to escape, wants to escape, wanna leave, wanna get out, wanna go home, please send help, send help, send police, send the police, help me leave, help me get out, help me escape, help us leave, help us get out, help her get out, help her leave, helps me leave, asked me to call the police, asked us to call the police, asked him to call the police, asked her to call the police, begged me to call, begging for help, begged for help, begs for help, cried for help, asked me to help her, asked me for help, asked for help, asks for help, asked us for help, asking for help, mouthed help, mouthed the word help, hand signal, signal for help, help sign, call 911 for me, call the police for me, held against my will, kept against my will, held against her will, held against his will, held against their will, being held here, I am being held, I'm being held, i'm trapped, i am trapped, we are trapped, trapped here, stuck here, they are holding me, they're holding me, he's holding me, he is holding me, don't let me go back, don't make me go back, please hurry, plz hurry, is there a back door, help pls, pls help, plz help, please help her, please help us, need help to leave, how do i get away, how do i get out, how do i leave",
                   fr = "sortez-moi, sortez-nous, sortez-la, sors-moi, sors-nous, viens me chercher, venez me chercher, venez nous chercher, viens nous chercher, venez la chercher, sauvez-moi, sauvez-nous, sauve-moi, au secours, appel à l'aide, à l'aide, crie à l'aide, veut s'en sortir, veux m'en sortir, veulent s'en sortir, veut sortir de là, veux sortir de là, veux sortir d'ici, veut sortir d'ici, sortir d'ici, sortir de là, qu'on me sorte, qu'on nous sorte, qu'on la sorte, nous sorte de là, me sorte de là, veut s'échapper, veux m'échapper, veut se sauver, veux me sauver, essaie de se sauver, envoyez quelqu'un, envoyez la police, appelle la police pour moi, appelez la police pour moi, demande d'appeler la police, demandé d'appeler la police, supplié d'appeler, supplie d'appeler, demande de l'aide, demandé de l'aide, demandait de l'aide, demandent de l'aide, a demandé mon aide, aide-moi à partir, aidez-moi à partir, aidez-moi à sortir, aide-moi à sortir, aidez-la, aidez-nous, aide-nous, aidez moi, aidez-moi, aide moi svp, retenue contre mon gré, retenu contre mon gré, retenue contre son gré, retenu contre son gré, gardée contre son gré, gardée contre mon gré, contre notre gré, suis prise ici, suis pris ici, suis prisonnière, suis prisonnier, suis enfermée, suis enfermé, comment je fais pour partir, comment m'en sortir, besoin d'aide pour partir, faites vite, dépêchez-vous" }
words "note"     { en = "~slip, ~pass, ~hand, ~give, ~leave, ~drop, ~show, ~push, ~write", fr = "~glisser, ~passer, ~remettre, ~donner, ~laisser, ~montrer, ~tendre, ~écrire" }
words "paper"    { en = "a note, note, notes, a napkin, piece of paper, a paper, a slip of paper, a receipt, a letter", fr = "un mot, un papier, un billet, une note, bout de papier, une serviette, un petit mot, une lettre" }
words "says"     { en = "help, help me, call police, call the police, please, saying, that said, with the address, room number, asking, save, sos, get out", fr = "aide, à l'aide, aidez-moi, appelez, la police, disant, qui disait, avec l'adresse, numéro de chambre, demandant, sos, svp" }
words "wish"     { en = "wants to leave, want to leave, wanted to leave, wants to go home, want to go home, wanted to go home, would like to leave, wishes to leave, wants to quit, want to quit, wants to go back home, want to go back home, wants to stop, want to stop, does not know how to leave, doesn't know how to leave, don't know how to leave, wants help, needs help, need help, please help, help me, help us, need your help, wana leave, she want leave, i want leave, i want to go", fr = "veut partir, veux partir, veulent partir, voulait partir, voudrait partir, veut rentrer chez elle, veut rentrer chez lui, veut retourner chez elle, veut retourner chez lui, veux rentrer chez moi, veux retourner chez nous, veux rentrer à la maison, veut rentrer à la maison, veulent rentrer chez eux, veut arrêter, veux arrêter, ne sait pas comment partir, sait pas comment partir, sais pas comment partir, besoin d'aide, a besoin d'aide, ai besoin d'aide, voudrait s'en aller, veut s'en aller, veux m'en aller, aide svp" }

phrase "out"     { en = "{out}; I ...2 (can't|cannot|cant|not allowed to|am not free to) (leave|get out|go out|go home|escape); (they|he|she|boss) (won't|wont|wouldn't|doesn't|doesnt|don't|dont|will not) let (me|us) (go|leave|out); he|they (is|are) forcing me; i am|i'm being forced", fr = "{out}; (je|j'|on|nous) ...2 (peux|peut|pouvons) (pas|plus|pu) (partir|sortir|m'en aller|quitter|rentrer|s'en aller); (il|ils|elle|patron|boss) ...2 (me|nous) (laisse|laissent|laissait) (pas|plus|pu) (partir|sortir|aller|m'en aller); on me force; il me force; ils me forcent" }
phrase "note"    { en = "{note} ...3 {paper} ...6 {says}", fr = "{note} ...3 {paper} ...6 {says}" }
phrase "wish"    { en = "{wish}", fr = "{wish}" }
phrase "bound"   { en = "~threaten|~lock|~force|~beat|~hit|~confiscate; not allowed; isn't allowed; won't let; wouldn't let; doesn't let; passport|passports; owes|owe|debt; paid only; never paid; not paid|(been paid); pimp; clients; kill|hurt her|him|me|them; (keeps|kept|took|takes|has) (her|his|my|their|our) (papers|phone|money|id|documents); leftovers; laundry room; send her|him|me|them home; drove off; his wallet|bag; boss|employer|agency|recruiter; scared|afraid|terrified; can't|cannot leave", fr = "~menacer|~enfermer|~forcer|~battre|~frapper|~confisquer|~barrer; pas le droit; interdit de; laisse pas; passeport|passeports; doit de l'argent; dette; pas payé|payée|payés; jamais payé|payée|payés; pimp; clients; tuer; (garde|gardent|pris|a) (son|sa|ses|mon|mes|leurs|nos) (papiers|téléphone|cell|argent|documents); restes; dénoncer; immigration; patron|employeur|agence|boss; peur" }

flag_when "out"
flag_when "note"
flag_when "wish" :near("bound", "same paragraph")

hits "[Help me get out] of here, room 12, the door is chained."
hits "The dishwasher [slipped me a napkin that said call police]."
hits "She whispered that [she wants out] but he waits in the car."
hits "[I can't leave], the farmer has all our papers."
hits "The maid says she [wants to go home], but the family has her passport."
hits { fr = "[Sortez-moi] d'ici, chambre 12, la porte est barrée." }
hits { fr = "La plongeuse m'a [glissé un papier qui disait à l'aide]." }
hits { fr = "Elle a chuchoté qu'elle [veut s'en sortir], mais il attend dans le char." }
hits { fr = "[Je peux pas partir], le fermier a tous nos papiers." }
hits { fr = "La bonne dit qu'elle [veut rentrer chez elle], mais la famille a son passeport." }
misses "Please help me fill in the work permit form."
misses "We want to leave for the cottage on Friday."
misses "She was asked if she wants to leave and laughed: it is her own restaurant."
misses { fr = "Pouvez-vous m'aider à remplir le formulaire?" }
misses { fr = "On veut partir au chalet vendredi." }
misses { fr = "Elle aide ma mère le dimanche et adore ça." }

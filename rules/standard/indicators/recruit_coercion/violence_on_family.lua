indicator "recruit_coercion.violence_on_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection  = { en = "the family may be in danger",
                          fr = "la famille peut être en danger" },
          prosecution = { en = "coercion is a means", fr = "la contrainte est un moyen" } }
law       "CC 264.1; CC 279.04"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Violence or threats against the family, at recruitment",
        fr = "Violence ou menaces envers la famille, au recrutement" }
why   { en = "Pressure on relatives at home makes a person accept.",
        fr = "La pression sur les proches au pays fait accepter une personne." }
ask   { en = "Who was visited or threatened before the person left?",
        fr = "Qui a été visité ou menacé avant le départ?" }
false_alarms { en = "General danger in the home country.",
               fr = "Danger général dans le pays d'origine." }

words "threat" { use = "actions.threaten" }
words "harm" { use = "actions.harm" }
words "family" { use = "people.family" }
words "men" { en = "men, guys, gang, thugs, recruiter, agent, smugglers, they, people, collectors",
              fr = "hommes, gars, gang, recruteur, agent, passeurs, ils, du monde" }
words "before" { en = "before he left, before she left, before they left, before the trip, before leaving, back home, so he agreed, so she agreed, so he left, so she left, if she did not come, if she didn't come, if he did not go, if he didn't go, if she refused to go, until she agreed, until he agreed, to make her come, to make him go", fr = "avant son départ, avant de partir, avant le départ, avant le voyage, au pays, alors il a accepté, alors elle a accepté, si elle ne venait pas, si elle venait pas, s'il ne partait pas, si elle refusait de partir, jusqu'à ce qu'elle accepte, jusqu'à ce qu'il accepte, pour qu'elle vienne, pour qu'il parte" }

phrase "threat" { en = "{threat} ... {harm} ... {family} ...9 {before}; {threat} ... {family} ...9 {before}; {harm} ... {family} ...9 {before}; {before} ... {threat} ... {family}; {men} ... (went|came|go|showed up|visited) ... {family} ... {before}; {before} ... {men} ... (went|came|showed up|visited) ... {family}" }
phrase "threat" { fr = "{threat} ... {harm} ... {family} ...9 {before}; {threat} ... {family} ...9 {before}; {harm} ... {family} ...9 {before}; {before} ... {threat} ... {family}; {men} ... (allés|venus|passés|débarqué) ... {family} ... {before}; {before} ... {men} ... (allés|venus|passés|débarqué) ... {family}" }
accepts "hypothetical"
words "refuse" { use = "recruitment.refuse" }
words "go" { use = "recruitment.go_with", en = "agreed to travel, she signed, he signed, i signed, went quietly, boarded, get in the car, before he left, before she left, crossed, in my place, in her place, carry, start working", fr = "accepte de partir, elle a signé, il a signé, j'ai signé, partait sans, embarquer, embarquement, avant son départ, avant de partir, traversé, à ma place, à sa place, transporter, commencer à travailler" }
words "kin" { use = "people.family" }
words "hurt" { en = "shot, shoot, burn, burned, beat, beaten, kill, killed, hurt, hostage, broke the windows, broke windows, next, would pay for it, pay for it, threaten, threatened, go after, go after her, come after, touch her, touch his, visited, knife, something happened, something happen, happens to, take my younger, take my cousin, watch the house, armed men, knows where", fr = "tiré, tirer, brûler, brûlé, battu, battue, battre, tuer, tué, blesser, otage, cassé les vitres, la prochaine, le prochain, paierait, paieraient, menacer, menaçait, s'en prendre à, toucherait, touchera, passés chez, couteau, arrive quelque chose, arrivera quelque chose, hommes armés, sait où, sait à quelle, prendraient ma" }
phrase "kin_go" { en = "{kin} ... {hurt} ...9 {go}; {hurt} ... {kin} ...9 {go}; {hurt} ... {kin} ...9 {refuse}; {refuse} ...9 {kin} ... {hurt}; {refuse} ...9 {hurt} ... {kin}; {kin} ... {hurt} ...9 {refuse}; {go} ...9 {hurt} ... {kin}; {hurt} ... {kin} ... as long as ... {go}; {hurt} ... {kin} ... as a warning; (shame|sad) if something happened to your; knows where (my|her|his) ... (sister|brother|kids|son|daughter|mother|family) ... (school|lives|works|live); (take|took) my (younger|little|small) (cousin|sister|brother) ... (place|instead)", fr = "{kin} ... {hurt} ...9 {go}; {hurt} ... {kin} ...9 {go}; {hurt} ... {kin} ...9 {refuse}; {refuse} ...9 {kin} ... {hurt}; {refuse} ...9 {hurt} ... {kin}; {kin} ... {hurt} ...9 {refuse}; {go} ...9 {hurt} ... {kin}; {hurt} ... {kin} ... tant qu ... {go}; {hurt} ... {kin} ... pour l'avertir; (dommage|plate|triste) ... arrive quelque chose à (ton|ta|tes|sa|son); sait (où|à quelle) ... (ma|sa|mes|ses|mon|son) (soeur|frère|enfants|fils|fille|mère|famille); (prendraient|prendre|prend) ma (cousine|soeur|petite soeur) ... à ma place" }

flag_when "threat"
flag_when "kin_go"

hits "They [threatened to hurt her brother if she did not come]."
hits "[men came to his parents' house before he left]"
hits "The agent [threatened his mother back home] to make him sign."
hits { fr = "Ils ont [menacé de tuer son frère si elle ne venait pas]." }
hits { fr = "Des [hommes sont allés chez ses parents avant son départ]." }
hits { fr = "L'agent a [menacé sa mère au pays]." }
misses "Her parents came to the airport before she left."
misses "His family lives back home in the mountains."
misses "They said goodbye before the trip."
misses { fr = "Ses parents sont venus à l'aéroport avant le vol." }
misses { fr = "Sa famille vit dans les montagnes." }
misses { fr = "Ils se sont dit adieu avant le voyage." }
hits "The broker's men [burned his uncle's shed until he agreed to travel]."
hits "[If she refused, they would kill her brother], the recruiter said."
hits { fr = "Les hommes du courtier ont [battu son oncle jusqu'à ce qu'il accepte de partir]." }
hits { fr = "[Si elle refusait, ils allaient tuer son frère], disait le recruteur." }
misses "She moved in with her grandmother to take care of her."
misses "If I don't take the job my family will be disappointed."
misses { fr = "Elle est allée vivre chez sa grand-mère pour en prendre soin." }
misses { fr = "Si je prends pas la job ma famille va être déçue." }

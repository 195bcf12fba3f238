-- Words that deny, question or date a statement in English.
-- `forward`: the cue stands before what it affects; `backward`: after it.

cue "denied" { forward = "not, never, no, nor, neither, none, nobody, no one, noone, nothing, without" }
cue "denied" { forward = "didn't, didnt, doesn't, doesnt, don't, dont, isn't, isnt, aren't, arent, ain't, aint, wasn't, wasnt, weren't, werent" }
cue "denied" { forward = "hasn't, hasnt, haven't, havent, hadn't, hadnt" }
cue "denied" { forward = "denies, denied, deny, denying, denies that, denied that, rules out, ruled out, ruling out, rather than" }
cue "denied" { forward = "no sign of, no signs of, no evidence of, no evidence that, no indication of, no indication that, no indicators of, no trace of, no suggestion of, no suggestion that, no reports of, no concern about, no concerns about" }
cue "denied" { forward = "absence of, lack of any, free of any, negative for, far from being, it is false that, it isn't true that, it is not true that, it is not true, it isn't true, it was not true" }
cue "denied" { forward = "no reason to believe, no reason to think, no reason to suspect, no reason to fear" }
cue "denied" { backward = "is false, was false, is not true, isn't true, was not true, is untrue, was untrue, proved false, proved untrue, turned out to be false, turned out to be untrue" }
cue "denied" { backward = "was ruled out, were ruled out, is ruled out, has been ruled out, have been ruled out, was excluded, was unfounded, were unfounded, is unfounded, was disproved" }
cue "denied" { backward = "never happened, did not happen, didn't happen, has not happened, hasn't happened, is not the case, was not the case, isn't the case, was made up, were made up, was a rumour, was a rumor, was a hoax" }

cue "hypothetical" { forward = "if, what if, whether, in case, in the event, suppose, supposing, imagine, let's say, lets say, hypothetically, assuming, as an example, for instance" }
cue "hypothetical" { forward = "what should i do if, what do i do if, what do we do if, what to do if, what can i do if, what happens if, what would happen if, what happens when, is it legal if, is it illegal if, is it a crime if, is it trafficking if, would it be trafficking if, who do i call if, who should i call if" }
cue "hypothetical" { forward = "how do i know if, how would i know if, how can i tell if, how can you tell if, how do you know if, how do you tell if, how to tell if, how to know if" }
cue "hypothetical" { forward = "asked if, asks if, asking if, ask if, asked him if, asked her if, asked them if, asked me if, ask him if, ask her if, ask them if, asked whether, asked about" }
cue "hypothetical" { forward = "wonder if, wonders if, wondered if, wondering if, wonder whether, wondering whether, want to know if, wants to know if, wanted to know if, would like to know if, don't know if, do not know if, does not know if, doesn't know if, not sure if, not sure whether, unsure if, unsure whether, unclear if, unclear whether, unknown if, unknown whether" }
cue "hypothetical" { forward = "check if, check whether, checked whether, see if, see whether, confirm whether, determine whether, determine if, find out if, find out whether, even if, no matter if" }
-- A cue never denies a phrase that one of its words belongs to, so no cue names an employer or another role.
cue "hypothetical" { forward = "could someone, could somebody, could a, could an, can a, can an, can my, can your, can our, may a, may an, should a, should an, is a boss allowed, is an, are employers, would it be legal, would it be illegal, is it legal for, is it illegal for, is it allowed for, is it normal for, is it ok for, is it okay for, is it legal to, is it illegal to" }
cue "hypothetical" { forward = "if someone, if somebody, if anyone, if anybody, if a, if an, if any, if you see, if you notice, if you suspect, if you think, if you know, if your, if the, if my, if our, if there is, if there are, should someone, should anyone" }

cue "past" { forward = "used to, formerly, back in the eighties, back in the nineties, when i was a child, decades ago, many years ago" }
cue "past" { backward = "years ago, decades ago, a long time ago" }

cue "general" { forward = "learning objectives, in this module, this training covers, the training covers, the session covers, the workshop covers, the presentation covers, the course covers, signs of human trafficking, signs of trafficking, indicators of human trafficking, indicators of trafficking, warning signs include, red flags include, signs include, indicators include, traffickers often, traffickers may, traffickers usually, traffickers typically, victims often, victims may, victims are often, survivors often" }
cue "general" { forward = "in the novel, in the movie, in the film, in the book, in my novel, in my story, the documentary shows, the series shows, the play is about, the novel is about, the film is about, the movie is about, the study found, research shows, studies show, the literature" }

-- Look like a cue and are none.
pseudo "not only, not just, not merely, not simply, not to mention, not even, not long ago, not far from, not surprisingly, not until, no doubt, without a doubt, without doubt, no longer, no wonder, no sooner, no later than, no less than, no fewer than, not less than, not fewer than, no matter, no idea, no choice, no option, no way, no problem, never mind, never again, nothing but, none other than, nobody but, no one but"
pseudo "nobody knows, no one knows, nobody knew, no one knew, nobody cares, no one cares, nobody else, no one else, nobody is allowed, no one is allowed, nothing else, nowhere"
pseudo "doesn't know, does not know, don't know, do not know, dont know, doesnt know, didn't know, did not know, doesn't speak, does not speak, don't speak, do not speak, doesn't understand, does not understand, doesn't want, does not want, didn't want, did not want, don't want, do not want, doesnt want, dont want, doesn't dare, does not dare, didn't dare, did not dare, doesn't like, does not like, don't like, didn't like, doesn't think, don't think he will, doesn't trust, does not trust"
pseudo "did not realize, didn't realize, did not understand, didn't understand, did not say why, didn't say why, did not rule out, didn't rule out, cannot rule out, can't rule out, could not rule out, cannot be ruled out, can't be ruled out, not ruled out, not excluded, not deny, does not deny, doesn't deny, did not deny, didn't deny, not sure, not clear, not certain, isn't sure, aren't sure, don't believe him, nothing wrong with"
pseudo "asked about it, asked about that, asked about this, asked about them, asked about him, asked about her"
pseudo "don't tell, do not tell, dont tell, don't say, do not say, dont say, don't call, do not call, dont call, please don't, please do not, plz dont, don't forget, do not forget, don't you, isn't it, doesn't it, aren't they, didn't he, isn't that"
-- What goes on, what is only one thing among others, what happened before.
pseudo "never ~stop hitting, never ~stop beating, never ~stop slapping, never ~stop punching, never ~stop kicking, never ~stop hurting, never ~stop abusing, never ~stop touching, never ~stop grabbing, never ~stop yelling, never ~stop screaming, never ~stop shouting, never ~stop insulting, never ~stop swearing, never ~stop threatening, never ~stop harassing, never ~stop pressuring, never ~stop pushing, never ~stop forcing, never ~stop making, never ~stop calling, never ~stop texting, never ~stop messaging, never ~stop phoning, never ~stop following, never ~stop watching, never ~stop stalking, never ~stop tracking, never ~stop asking, never ~stop demanding, never ~stop begging, never ~stop telling, never ~stop saying, never ~stop reminding, never ~stop talking about, never ~stop taking, never ~stop stealing, never ~stop charging, never ~stop deducting, never ~stop sending, never ~stop posting, never ~stop selling, never ~stop bringing, never ~stop trying, never ~stop coming"
pseudo "not ~stop hitting, not ~stop beating, not ~stop slapping, not ~stop punching, not ~stop kicking, not ~stop hurting, not ~stop abusing, not ~stop touching, not ~stop grabbing, not ~stop yelling, not ~stop screaming, not ~stop shouting, not ~stop insulting, not ~stop swearing, not ~stop threatening, not ~stop harassing, not ~stop pressuring, not ~stop pushing, not ~stop forcing, not ~stop making, not ~stop calling, not ~stop texting, not ~stop messaging, not ~stop phoning, not ~stop following, not ~stop watching, not ~stop stalking, not ~stop tracking, not ~stop asking, not ~stop demanding, not ~stop begging, not ~stop telling, not ~stop saying, not ~stop reminding, not ~stop talking about, not ~stop taking, not ~stop stealing, not ~stop charging, not ~stop deducting, not ~stop sending, not ~stop posting, not ~stop selling, not ~stop bringing, not ~stop trying, not ~stop coming"
pseudo "doesn't stop hitting, doesn't stop beating, doesn't stop slapping, doesn't stop punching, doesn't stop kicking, doesn't stop hurting, doesn't stop abusing, doesn't stop touching, doesn't stop grabbing, doesn't stop yelling, doesn't stop screaming, doesn't stop shouting, doesn't stop insulting, doesn't stop swearing, doesn't stop threatening, doesn't stop harassing, doesn't stop pressuring, doesn't stop pushing, doesn't stop forcing, doesn't stop making, doesn't stop calling, doesn't stop texting, doesn't stop messaging, doesn't stop phoning, doesn't stop following, doesn't stop watching, doesn't stop stalking, doesn't stop tracking, doesn't stop asking, doesn't stop demanding, doesn't stop begging, doesn't stop telling, doesn't stop saying, doesn't stop reminding, doesn't stop talking about, doesn't stop taking, doesn't stop stealing, doesn't stop charging, doesn't stop deducting, doesn't stop sending, doesn't stop posting, doesn't stop selling, doesn't stop bringing, doesn't stop trying, doesn't stop coming"
pseudo "didn't stop hitting, didn't stop beating, didn't stop slapping, didn't stop punching, didn't stop kicking, didn't stop hurting, didn't stop abusing, didn't stop touching, didn't stop grabbing, didn't stop yelling, didn't stop screaming, didn't stop shouting, didn't stop insulting, didn't stop swearing, didn't stop threatening, didn't stop harassing, didn't stop pressuring, didn't stop pushing, didn't stop forcing, didn't stop making, didn't stop calling, didn't stop texting, didn't stop messaging, didn't stop phoning, didn't stop following, didn't stop watching, didn't stop stalking, didn't stop tracking, didn't stop asking, didn't stop demanding, didn't stop begging, didn't stop telling, didn't stop saying, didn't stop reminding, didn't stop talking about, didn't stop taking, didn't stop stealing, didn't stop charging, didn't stop deducting, didn't stop sending, didn't stop posting, didn't stop selling, didn't stop bringing, didn't stop trying, didn't stop coming"
pseudo "don't stop hitting, don't stop beating, don't stop slapping, don't stop punching, don't stop kicking, don't stop hurting, don't stop abusing, don't stop touching, don't stop grabbing, don't stop yelling, don't stop screaming, don't stop shouting, don't stop insulting, don't stop swearing, don't stop threatening, don't stop harassing, don't stop pressuring, don't stop pushing, don't stop forcing, don't stop making, don't stop calling, don't stop texting, don't stop messaging, don't stop phoning, don't stop following, don't stop watching, don't stop stalking, don't stop tracking, don't stop asking, don't stop demanding, don't stop begging, don't stop telling, don't stop saying, don't stop reminding, don't stop talking about, don't stop taking, don't stop stealing, don't stop charging, don't stop deducting, don't stop sending, don't stop posting, don't stop selling, don't stop bringing, don't stop trying, don't stop coming"
pseudo "hasn't stopped hitting, hasn't stopped beating, hasn't stopped slapping, hasn't stopped punching, hasn't stopped kicking, hasn't stopped hurting, hasn't stopped abusing, hasn't stopped touching, hasn't stopped grabbing, hasn't stopped yelling, hasn't stopped screaming, hasn't stopped shouting, hasn't stopped insulting, hasn't stopped swearing, hasn't stopped threatening, hasn't stopped harassing, hasn't stopped pressuring, hasn't stopped pushing, hasn't stopped forcing, hasn't stopped making, hasn't stopped calling, hasn't stopped texting, hasn't stopped messaging, hasn't stopped phoning, hasn't stopped following, hasn't stopped watching, hasn't stopped stalking, hasn't stopped tracking, hasn't stopped asking, hasn't stopped demanding, hasn't stopped begging, hasn't stopped telling, hasn't stopped saying, hasn't stopped reminding, hasn't stopped talking about, hasn't stopped taking, hasn't stopped stealing, hasn't stopped charging, hasn't stopped deducting, hasn't stopped sending, hasn't stopped posting, hasn't stopped selling, hasn't stopped bringing, hasn't stopped trying, hasn't stopped coming"
pseudo "never stops at, never stops there, doesn't stop at, does not stop at, doesn't stop there, does not stop there, didn't stop at, did not stop at, didn't stop there, did not stop there, not stop there, it never stops, this never stops, it doesn't stop, it does not stop, it didn't stop, it did not stop"
pseudo "didn't just, didnt just, did not just, doesn't just, doesnt just, does not just, don't just, dont just, do not just, isn't just, wasn't just, aren't just, weren't just, hasn't just, haven't just, hadn't just, never just, didn't only, didnt only, did not only, doesn't only, doesnt only, does not only, don't only, dont only, do not only, isn't only, wasn't only, aren't only, weren't only, hasn't only, haven't only, hadn't only, didn't merely, doesn't merely, didn't simply, doesn't simply, not solely, not content with, not content to, not satisfied with, isn't content with, wasn't content with, isn't satisfied with, wasn't satisfied with, wasn't enough, isn't enough, wasnt enough, isnt enough"
pseudo "not the first, isn't the first, isnt the first, wasn't the first, wasnt the first, ain't the first, not his first, not her first, not their first, not the only, isn't the only, isnt the only, wasn't the only, wasnt the only, aren't the only, weren't the only, ain't the only, not the last time, wasn't the last time, isn't the last time"
pseudo "not a day goes by, not a day went by, not a day passes, not one day goes by, not a night goes by, not a week goes by, not a shift goes by, goes by without, went by without, passes without, goes by that he doesn't, goes by that she doesn't, goes by that they don't, went by that he didn't, goes by when he doesn't, goes by he doesn't, goes by where he doesn't"
pseudo "not hesitate, never ~hesitate, didn't hesitate, didnt hesitate, doesn't hesitate, doesnt hesitate, don't hesitate, no hesitation, not once but, not one but"
-- What a person feels about a fact, or says of their own words.
pseudo "not right that, not right how, not right he, not right they, not right my, isn't right that, isn't right how, isnt right that, not fair, isn't fair, isnt fair, not normal that, not normal how, not normal he, not normal they, not normal my, isn't normal that, isn't normal how, not legal that, isn't legal that, not ok that, not okay that, not ok he, not okay he, not acceptable that, not happy that, not happy he, not happy they, not happy about, isn't happy that, isn't happy about, wasn't happy that, not okay with, never agreed that, didn't agree that, did not agree that, don't agree that, doesn't agree that, never agreed for, never agreed to him, never agreed to them, didn't agree to him, didn't agree to them"
pseudo "not lying, ain't lying, not joking, not kidding, not exaggerating, not making this up, not making it up, not gonna lie, not going to lie, not a lie, not a joke, not a secret, no joke, no lie, no kidding, no exaggeration, no secret, no surprise, no coincidence, not a coincidence, no accident that, not an accident that, not by accident, not by chance, not for nothing"
-- How something was done.
pseudo "no reason, no good reason, no apparent reason, no warning, no explanation, no cause, no provocation, no consent, no mercy, no shame, no remorse"
pseudo "without my consent, without her consent, without his consent, without their consent, without our consent, without consent, without any consent, without my permission, without her permission, without his permission, without their permission, without our permission, without any permission, without my knowledge, without her knowledge, without his knowledge, without their knowledge, without our knowledge, without knowledge, without any knowledge, without my approval, without her approval, without his approval, without their approval, without our approval, without approval, without any approval, without my agreement, without her agreement, without his agreement, without their agreement, without our agreement, without agreement, without any agreement, without my authorization, without her authorization, without his authorization, without their authorization, without our authorization, without authorization, without any authorization, without me knowing, without her knowing, without him knowing, without us knowing, without them knowing, without my knowing, without even asking, without ever asking, without so much as, without telling, without even telling, without informing, without notifying, without consulting, without warning, without any warning, without notice, without any notice, without reason, without a reason, without any reason, without good reason, without cause, without any cause, without explanation, without an explanation, without any explanation, without explaining, without giving a reason, without giving any reason, without saying, without even saying, without a word, without another word, without hesitation, without hesitating, without thinking, without a second thought, without provocation, without any provocation, without mercy, without shame, without remorse, without fail, without exception, without stopping, without a warrant"
-- What nobody knows or says is no denial of it.
pseudo "nobody told me that, nobody told us that, nobody told her that, nobody told him that, nobody told them that, no one told me that, no one told us that, no one told her that, no one told him that, no one told them that, nobody told me he, nobody told us they, nobody warned, no one warned, nobody saw, no one saw, nobody sees, no one sees, nobody noticed, no one noticed, nobody notices, no one notices, nobody reported, no one reported, nobody believes, no one believes, nobody believed, no one believed, nobody would believe, no one would believe"
pseudo "if i, if she, if he, if they, if we, if it, if im, if shes, if hes, if ur, if u, if one of them, if one of us, if any of them, if any of us, if you leave, if you talk, if you go, if you run, if you tell, if you call, if you complain, if you quit, if you don't, if you do not, if you refuse, if you say, if you try, if you speak, if you make trouble, if not, as if, if anything, if asked"

-- Ends a scope.
stop "but, however, except, except for, although, though, because, because of, cuz, cos, since, yet, whereas, while, unless, until, till, then, so, and, n, instead, still, therefore, when, that is why, even though, otherwise, or else, after, before, as soon as, only"

-- After a comma these begin a clause of their own.
subject "i, he, she, they, we, it, you, u, his, her, their, my, our, the, a, an, this, that, these, those, there, someone, somebody, everyone, everybody, each, both, one, boss, employer, manager, owner, foreman, husband, boyfriend, agency, police, workers, i'm, he's, she's, they're, we're, it's, hes, shes, theyre, all"

-- A refusal or a lack that is itself the fact.
exempt "wouldn't let, would not let, wouldnt let, doesn't let, does not let, doesnt let, don't let, do not let, dont let, didn't let, did not let, didnt let, won't let, will not let, wont let, never let, never lets, isn't letting, is not letting, not letting, wouldn't leave, would not leave, wouldn't allow, would not allow, doesn't allow, does not allow, didn't allow, did not allow, never allows, never allowed"
exempt "not allowed, not permitted, isn't allowed, isnt allowed, aren't allowed, arent allowed, wasn't allowed, wasnt allowed, weren't allowed, not free to, isn't free to, not able to, isn't able to, not supposed to, not safe, no right to, no permission, not given, isn't given, wasn't given, never given, never gets, doesn't get, does not get, don't get, do not get, didn't get, did not get, hasn't got, haven't got, has not got, have not got"
exempt "not paid, not been paid, isn't paid, aren't paid, wasn't paid, weren't paid, hasn't been paid, haven't been paid, never paid, never been paid, never pays, doesn't pay, doesnt pay, does not pay, don't pay, dont pay, didn't pay, didnt pay, did not pay, hasn't paid, haven't paid, has not paid, have not paid, not paying, isn't paying, no pay, no wages, no salary, without pay, without wages, without being paid, without a salary, without a contract, without papers, without status, without permission, without asking, without him, without them, without breaks, without a break, without rest, without protection, without a day off"
exempt "no money, no phone, no id, no ID card, no papers, no passport, no documents, no status, no home, no friends, no family here, no food, no water, no heat, no hot water, no toilet, no windows, no window, no bed, no privacy, no breaks, no break, no rest, no sleep, no day off, no days off, no time off, no english, no french, no contract, no key, no keys, no car, no coat, no luggage, no bags, no access, no contact, no school, no gloves, no mask, no masks, no training, no safety, no address, no health card, no pay stubs, no payroll, no records, no receipts, no condom, no condoms"
exempt "doesn't have, does not have, doesnt have, don't have, do not have, dont have, didn't have, did not have, never has, never had, hasn't any, never goes, never go, never leaves, never leave, never left alone, never alone, never seen alone, not alone, never out, never spoke, never speaks, never talks, doesn't go out, does not go out, don't go out, doesn't leave, does not leave, don't leave, hasn't left, has not left, haven't left, hasn't been out, has not been out, hasn't seen, has not seen, haven't seen, not seen"
exempt "instead of, refuse to pay, refused to pay, refuses to pay, refuses to let, refused to let, refuses to give, refused to give, won't give, wont give, will not give, wouldn't give, would not give, doesn't give, does not give, didn't give, did not give, not give back, not giving back, not returned, never returned, never gave back, hasn't returned, has not returned, not goin to give, never goes down, never ends, not real, not true to, never had a choice, no say"
exempt "don't make, doesn't make, does not make, do not make, didn't make, did not make, not enough, doesn't bring, does not bring, don't bring, didn't bring, doesn't earn, does not earn, don't earn, doesn't do what, does not do what, don't do what, don't obey, doesn't obey, doesn't work, does not work, don't work, doesn't answer, don't answer, doesn't talk, don't talk, won't look, wouldn't look, doesn't look, does not look, didn't look, did not look, not look"

test("denied", "He never [took my passport].")
test("denied", "He has not yet [taken my passport].")
test("denied", "He never before [took my passport].")
test("stated", "I said no and he [took my passport].")
test("stated", "She said no but he [took her passport].")
test("stated", "No, my boss [took my passport].")
test("stated", "I have none because he [took my passport].")
test("stated", "I would not, so he [took my passport].")
test("stated", "Nobody except the boss [took my passport].")
test("denied", "The boss did not [keep her passport].")
test("denied", "My employer didn't [take my papers].")
test("denied", "Nobody [took their phones].")
test("denied", "No one [keeps his documents].")
test("denied", "She denied that anyone [locked her in].")
test("denied", "There is no evidence that the owner [hit the cook].")
test("denied", "No sign of [bruises on her arms].")
test("denied", "The story that he [sold the girl] was ruled out.")
test("denied", "It was checked and the claim that they [keep her passport] is false.")
test("denied", "None of them [owes the agent] anything.")
test("denied", "He isn't [holding my passport].")
test("denied", "They weren't [locked in the house].")
test("denied", "Neither the owner nor the cook [took her phone].")
test("denied", "She left without anyone [threatening her].")
test("stated", "When I asked about it he [took my passport].")
test("stated", "Not only did he [take my passport], he hit me.")
test("stated", "He no longer [lets me call home].")
test("stated", "There is no doubt that he [keeps her passport].")
test("stated", "She is never alone and he [keeps her passport].")
test("stated", "He didn't say hello but he [took my passport].")
test("stated", "I don't know why he [keeps my passport].")
test("stated", "She cannot [leave the house].")
test("stated", "Nobody knows that he [keeps our passports].")
test("stated", "She isn't allowed out because the owner [keeps her passport].")
test("stated", "He wouldn't let me go and [took my phone].")
test("stated", "He says he will [call immigration] if I leave.")
test("stated", "If she leaves he will [call immigration].")
test("stated", "If I don't make enough he [hits me].")
test("stated", "The police cannot rule out that he [took her passport].")
test("hypothetical", "What should I do if my employer [takes my passport]?")
test("hypothetical", "What if a boss [keeps the passport] of a worker?")
test("hypothetical", "The officer asked if anyone [took her passport].")
test("hypothetical", "I want to know whether he [takes their pay].")
test("hypothetical", "Call the line if you see someone [locked in a room].")
test("hypothetical", "Can an employer [keep my passport]?")
test("hypothetical", "Is it legal for a boss to [keep a passport]?")
test("hypothetical", "We do not know whether he [hits her].")
test("hypothetical", "I was wondering if it is normal that they [keep our passports].")
test("past", "He used to [hit me] when I worked there.")
test("general", "Red flags include an employer who [keeps the passport] of a worker.")
test("general", "Traffickers often [take the passport] of the person.")
test("stated", "He never stops [hitting me].")
test("stated", "The foreman did not stop [beating him] until he fell.")
test("stated", "She said her husband never stopped [calling her names and hitting her].")
test("stated", "He wouldn't stop [hitting the girls].")
test("stated", "He can't stop [taking our money].")
test("stated", "The boss hasn't stopped [threatening us] since May.")
test("denied", "He didn't [stop me from leaving].")
test("denied", "They never [stopped paying us].")
test("stated", "It is not the first time that he [took my passport].")
test("stated", "This wasn't the first time the manager [hit the cook].")
test("stated", "I'm not the only one whose boss [keeps the passport].")
test("stated", "He didn't just [take my passport] he burned it.")
test("stated", "The owner doesn't only [keep their papers].")
test("stated", "Not content with the fees the agent [took our passports].")
test("stated", "It wasn't enough that they [took her phone].")
test("stated", "No matter what we say he [keeps our passports].")
test("stated", "Not to mention the lady [keeps her passport].")
test("stated", "He does nothing but [hit the helper].")
test("stated", "Not a day goes by that he doesn't [hit me].")
test("stated", "Not a day goes by without the owner [hitting someone].")
test("stated", "She never hesitates to [slap the maid].")
test("stated", "It's not right that he [keeps my passport].")
test("stated", "it is not normal that they [keep our passports]")
test("stated", "I never agreed that he [keeps my passport].")
test("stated", "I am not lying he [took my passport].")
test("stated", "For no reason he [hit the cook].")
test("stated", "Nobody told me that the agent [would keep my passport].")
test("stated", "No one noticed that he [hits the helper].")
test("denied", "Nobody told me to [lie to the inspector].")
test("denied", "There is no reason to believe that he [took her passport].")
test("denied", "It is not true he [took my passport].")
test("stated", "Without my consent he [took my passport].")
test("stated", "Without asking us the agency [took our passports].")
test("stated", "Without telling anyone the owner [took her phone].")
test("stated", "Without any warning he [hit me].")
test("stated", "Without a reason the family [keeps her passport].")
test("denied", "She worked a year there without the owner [hitting her].")
test("denied", "She finished her contract without her employer [taking her passport].")
test("denied", "Without being [threatened] she agreed to stay.")

### The first questions, and the same asked again from the settings.

## First words
welcome =
    <b>Hi, I'm your strength coach for running.</b>
    I plan two or three short strength sessions around your runs, remind you, show you how each exercise goes, keep your log, and ease things when something hurts or you're worn out.
welcome-on = Good to see you again. We go on where we stopped.
setup-consent =
    <b>First, what I keep and why</b>
    Your messages, what I understood of them, your settings and your plan: all of it only so that I can coach you. That includes health: what hurts, illnesses, what a doctor ruled out. It stays here, is shared with nobody and never sold. /export gives you everything, /deletemydata removes everything, /privacy says more, and in /settings you can take your consent back.
    I'm a coach, not a doctor: I don't diagnose.

    Is that all right with you? Then come nine short topics; skip what you like. You can log or ask anything at any moment.
setup-consent-again =
    <b>Your consent</b>
    { $given ->
        [yes] You let me keep what you tell me, health included, and ask about your health.
        [no] You let me keep what you tell me, and asked for no health questions. What you tell me of pain or illness on your own I keep and heed too.
       *[open] You haven't answered yet. Until you do, I keep what you tell me, pain and illness included where you tell me of them, and leave the health questions out.
    } All of it only so that I can coach you; it is shared with nobody. /privacy says what I keep, /deletemydata removes everything. { $given ->
        [yes] May I go on asking about your health?
        [no] May I ask about your health?
       *[open] Is that all right with you, and may I ask about your health?
    }
button-consent-yes = Yes, let's start
button-consent-no = Yes, but no health questions
consent-given = { $given ->
    [yes] given, health questions included
    [no] given, without health questions
   *[open] open
}
set-consent = { $given ->
    [yes] Thank you. Your health answers count in your plan from now on.
   *[no] All right: I ask nothing about your health, unless you tell me of a pain or an illness: that I still heed, and ask only what I need to judge it. /deletemydata removes everything.
}

## Where we are
setup-progress = <b>{ $number } of { $of }</b> · { $topic }
setup-topic-goal = What for
setup-topic-runs = Your runs
setup-topic-strength = Strength days
setup-topic-level = Your experience
setup-topic-kit = Your kit
setup-topic-minutes = Your time
setup-topic-clock = Units and clock
setup-topic-words = When I write
setup-topic-health = Your health

## The questions
setup-goal = What do you want most from strength work?
setup-race = Is there a race you train for? Type it, such as "Berlin half marathon 14 March".
setup-race-day = On which day is it? Type it, such as "14 March" or "in 12 weeks".
setup-race-distance = How long is it? Tap or type it, such as "15 km".
setup-runs = On which days do you run? Tap to switch days on and off, or type them: "tue intervals, thu easy, sun long".
setup-long = Which one is your long run?
setup-fast = Is one of them fast: intervals, tempo, hills or a hard group run? Type two if there are two.
setup-strength = How often do you want to do strength work? Twice a week is enough for most runners.
setup-strength-days = Which days suit you for strength work? Days without a run are best.
setup-level = How long have you done strength work steadily, most weeks?
setup-sure = How do squats, hip hinges and push-ups feel to you?
setup-kit = What have you got to train with? Tap, or type it: "two 8 kg dumbbells and a blue band". Nothing at all is fine.
setup-weights = Which weights and bands are they? Type them, such as "two 8 kg dumbbells, a 12 kg kettlebell, red and blue band" or "bar with 2x10 and 4x5 kg plates". Then I only ask for what you have.
setup-minutes = How long may a session take?
setup-units = Which units do you think in?
setup-zone = Which city's clock do you live by? Tap one, type yours, or share your location.
setup-hour = When shall I write to you on strength days and rest days?
setup-quiet = When shall I keep quiet? Your own hour above is never silenced. You can type "21:30 to 7".
setup-hurts = Does anything hurt or trouble you now? Tap what does, or type it: "left knee 3/10, right heel since May".
setup-before = And earlier injuries, of the last years? Tap, or type them: "left achilles 2024, stress fracture in the right shin last year".
setup-side = { $part }: which side?
setup-when = { $part }: { $now ->
    [yes] since when?
   *[no] when was that?
} You can also type it, such as "May" or "2 years ago".
setup-symptoms = In the last months, did any of these come with effort or for no reason?
setup-doctor = Has a doctor told you that you have, or had, any of these? Tap what holds, or type it.
setup-active = Do you train already, about three times a week for some months, without trouble from it?
setup-now = And does any of these hold for you now? Tap what holds, or type it.
setup-short-consent = is it all right that I keep what you tell me?
setup-short-goal = what do you want most?
setup-short-race = is there a race?
setup-short-runs = on which days do you run?
setup-short-long = which run is the long one?
setup-short-fast = which run is fast?
setup-short-strength = how often strength work?
setup-short-level = how long have you lifted steadily?
setup-short-sure = how do the movements feel?
setup-short-kit = what kit have you got?
setup-short-weights = which weights?
setup-short-minutes = how long may a session take?
setup-short-units = which units?
setup-short-zone = which city's clock?
setup-short-hour = when shall I write?
setup-short-quiet = when shall I keep quiet?
setup-short-hurts = does anything hurt now?
setup-short-before = were there injuries before?
setup-short-symptoms = signs with effort?
setup-short-doctor = anything from a doctor?
setup-short-active = do you train already?
setup-short-now = does anything hold now?
setup-not-understood = I didn't get that as an answer. Tap one, or type it another way:
setup-goes-on = When you like, we go on with: { $question }
setup-waits = The first questions wait; when you like, we go on with: { $question }
setup-paused = <b>Your plan stays paused until someone has cleared you</b>, and what I said about that sign still holds. The answers are kept meanwhile.
setup-again = And: { $question }
setup-taken = Kept: { $names }.
setup-runs-chosen = { $days ->
    [none] No runs, then: strength work alone, until you tell me of some.
   *[other] Then I take { $days }; tell me other days at any time.
}
setup-condition-other = I've kept what you wrote. I have no rule of my own for that one, so nothing is planned around it: please ask your doctor what it means for training, and tell me what is ruled out.
setup-finished = <b>That's all I need.</b> What you skipped has a sensible default; /settings changes anything.
setup-unscreened = The health questions are still open, so I plan carefully: three repetitions in reserve, no jumps, no tests. A minute answers them, now or later in /settings.
setup-replanned = <b>Done.</b> I've planned again from today on.
setup-next = Tell me what you do in your own words, such as "squats 3x10" or "ran 5k in 27:30, left knee 2/10". Ask "how do I do a plank?" whenever you like.

## Answers
button-goal-injury-prevention = Stay unhurt
button-goal-faster = Run faster
button-goal-general = Be strong all round
goal-injury-prevention = staying unhurt
goal-faster = running faster
goal-general = being strong all round
runs-not-there = You don't run on { $days } by your settings, so nothing changes.
set-goal = Your goal now: { $goal }.
button-race-other = Another distance
button-sure-new = New or shaky
button-sure-fine = Fine without weight
button-sure-sure = Sure, with weight too
button-weights-any = A whole rack, or I don't know
weights-of = { $kind ->
    [dumbbell] dumbbells
    [kettlebell] kettlebells
    [bar] bar
    [plate] plates
   *[band] bands
}: { $pieces }
set-weights = Your weights: { $weights }. Loads go by them.
button-no-quiet = No quiet hours
set-quiet = { $start ->
    [none] No quiet hours any more.
   *[other] I keep quiet from { $start } to { $end }.
}
place-near = By your place it's { $now } now ({ $zone }). Which clock is yours? If none of them is, type your city or country.
button-clock = { $zone }, { $now }
part-knee = Knee
part-achilles = Achilles
part-shin = Shin
part-calf = Calf
part-heel = Heel
part-foot = Foot
part-hip = Hip
part-groin = Groin
part-hamstring = Hamstring
part-lower-back = Lower back
part-shoulder = Shoulder
button-ago-3m = Last 3 months
button-ago-1y = Within a year
button-ago-2y = 1 to 2 years
button-ago-old = Longer ago
injury = { $place }{ $months ->
    [-1] {""}
    [0] {", "}lately
   *[other] {", "}{ $over ->
        [yes] {""}
       *[no] for{" "}
    }{ $years ->
        [0] { $months ->
            [one] a month
           *[other] { $months } months
        }
        [one] a year
       *[other] { $years } years
    }{ $over ->
        [yes] {" "}ago
       *[no] {""}
    }
}

## Screening
button-sign-chest = Pain or pressure in the chest
button-sign-faint = Fainting or nearly so
button-sign-breath = Breathless beyond the effort
button-sign-heart = Heart racing or stumbling
screen-sign =
    <b>Please see a doctor about that before any training, within days.</b> Your plan rests until somebody has cleared you; tell me who and when.
    If it's there now, or comes back at rest, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] {""}
    } at once.
condition-pick-heart = Heart, kidney or diabetes
condition-pick-blood-pressure = High blood pressure
condition-pick-insulin = I use insulin
condition-pick-brittle-bones = Osteoporosis
condition-pick-bone-stress = A stress fracture
condition-pick-hernia = A hernia
condition-pick-surgery = Surgery in the last months
condition-pick-eating-disorder = An eating disorder
condition-pick-pregnant = Pregnant
condition-pick-postpartum = A birth within a year
condition-pick-under-16 = I'm under 16
condition-pick-blood-thinner = Blood thinners
condition-pick-beta-blocker = Beta-blockers
condition-pick-tendon-drug = Cortisone or quinolone antibiotics
condition-pick-eye-surgery = Eye surgery lately
condition-pick-belly-gap = Gap in the belly muscles
button-active-yes = Yes, without trouble
button-active-no = No, not at the moment
screen-again = { $first ->
    [yes] Your health questions are still open, so I plan carefully: no jumps, no tests, three repetitions in reserve. Shall we answer them? I won't ask again.
   *[no] It's half a year since your health questions. Has anything changed?
}
button-screen = Health questions
button-screen-same = { $first ->
    [yes] Not now
   *[no] Nothing has changed
}
screen-left = All right, I go on planning carefully. /settings has the questions whenever you like.

## First tests
baseline-offer = If you like, we begin with a few small tests in your first two sessions: then we'll both see what grows.
button-baseline = Plan the tests
baseline-set =
    <b>Your first tests</b>
    { $first }: { $these }.
    { $second }: { $those }.
    Each at the start of the session, warmed up. Stop when your form goes or anything hurts; a number short of your best is fine.
baseline-off = The tests are off your plan.
baseline-note =
    <b>Tests on { $day }</b>, warmed up, before the session: { $names }. /test takes you through them one by one, with a clock.

# The rule tables in the words of whoever reviews them (`coach rules`). No athlete reads these; the same holds for `coach rules try`.
# fact-…: what a rule asks of a fact and what a fact was. $told: yes or no; a range; words; untold.

## Facts: red flags and pauses
fact-back-pct = { $told ->
    [untold] what the next load on the way back to one that was lifted lately adds: not known
   *[other] what the next load on the way back to one that was lifted lately adds: { $told } %
}
fact-flag = clear red flag, class { $told }
fact-unclear = possible red flag, not clear yet, class { $told }
fact-someone-else = { $told ->
    [yes] it is somebody else's, happening now
   *[no] it is the athlete's own
}
fact-crisis = { $told ->
    [yes] suicidal thoughts or self-harm
   *[no] no suicidal thoughts or self-harm told
}
fact-flag-again = { $told ->
    [yes] the same sign was reported within the last 14 days
   *[no] the sign was not reported within the last 14 days
}
fact-paused = pause in force, class { $told }
fact-paused-new = { $told ->
    [yes] a pause of that class began within the last 24 hours
   *[no] no pause of that class began within the last 24 hours
}
fact-paused-crisis = { $told ->
    [yes] the pause in force is one of a crisis
   *[no] the pause in force is none of a crisis
}
fact-flag-gone = { $told ->
    [yes] it is said to have gone, and not to be back
   *[no] it is not said to have gone
}
fact-clearance = { $told ->
    [yes] a clinician's clearance is stated, given after the pause began
   *[no] no clearance stated
}
fact-harmless = { $told ->
    [yes] only a log, a question or small talk; nothing that bargains about training on
   *[no] more than a log, a question or small talk
}

## Facts: one painful region
fact-pain = { $told ->
    [untold] pain: no number told
   *[other] pain { $told } of 10
}
fact-over-ceiling = { $told ->
    [yes] pain is above what this tissue may have while it is loaded
   *[no] pain is not above what this tissue may have while it is loaded
}
fact-tissue = tissue of the region: { $told }
fact-leg = { $told ->
    [yes] running loads the region
   *[no] running does not load the region
}
fact-sudden = { $told ->
    [yes] it began in one moment
   *[no] no sudden beginning told
}
fact-limping = { $told ->
    [yes] it changes how the athlete walks
   *[no] no limp told
}
fact-at-rest = { $told ->
    [yes] it hurts at rest or at night
   *[no] no pain at rest or at night told
}
fact-reassured = { $told ->
    [yes] walking, bending or bearing weight is said to be fine, or swelling denied
   *[no] nothing said of walking, bending or bearing weight being fine
}
fact-morning-high = { $told ->
    [yes] the next morning it is more than one point above the day before, or no lower at 3 and more
   *[no] no worse morning told
}
fact-rising = { $told ->
    [yes] it climbs from report to report, or is said to get worse
   *[no] it does not climb, as far as told
}
fact-falling = { $told ->
    [yes] it falls from report to report, or is said to get better
   *[no] it does not fall, as far as told
}
fact-settled = { $told ->
    [yes] it came down to 2 or less, or is gone
   *[no] not said to have come down to 2 or less
}
fact-lasting = { $told ->
    [untold] how long it has been there: not told
   *[other] it has been there for { $told } days
}
fact-tried = { $told ->
    [yes] easing it was tried already
   *[no] nothing told of easing it
}
fact-wants-more = { $told ->
    [yes] the athlete asks for more load
   *[no] no wish for more load
}
fact-sore = { $told ->
    [yes] it is soreness after work: muscle, both sides or broad, nothing sharp or sudden
   *[no] it is not soreness after work
}

## Facts: illness, pregnancy, energy
fact-fever-over = { $told ->
    [yes] a fever is told as gone, for less than two days as far as is known
   *[no] not so: a fever is told as gone, for less than two days as far as is known
}
fact-fever = { $told ->
    [yes] fever is told
   *[no] no fever told
}
fact-below-neck = { $told ->
    [yes] illness below the neck, or of the whole body
   *[no] no illness below the neck told
}
fact-head-cold = { $told ->
    [yes] only nose or mild throat
   *[no] no head cold told
}
fact-stomach = { $told ->
    [yes] vomiting or diarrhoea
   *[no] no vomiting or diarrhoea told
}
fact-recovering = { $told ->
    [yes] the illness is said to be over
   *[no] the illness is not said to be over
}
fact-lingering = { $told ->
    [yes] some cough or tiredness of it is left
   *[no] nothing left of it is told
}
fact-crash = { $told ->
    [yes] effort after an infection put the athlete to bed
   *[no] no set-back from effort told
}
fact-glands = { $told ->
    [yes] swollen glands, or a throat as in glandular fever
   *[no] no swollen glands told
}
fact-ill-days = { $told ->
    [untold] how long the illness lasts: not told
   *[other] ill for { $told } days
}
fact-energy-signs = { $told ->
    [untold] signs of low energy: none told
   *[other] signs of low energy, weighed: { $told }
}
fact-heavy-periods = { $told ->
    [yes] heavy periods
   *[no] no heavy periods told
}
fact-pregnant = { $told ->
    [yes] pregnant
   *[no] no pregnancy told
}
fact-postpartum = { $told ->
    [yes] a birth not long ago
   *[no] no recent birth told
}
fact-leaking = { $told ->
    [yes] leakage or heaviness
   *[no] no leakage or heaviness told
}

## Facts: tiredness
fact-tired = { $told ->
    [yes] tired
   *[no] no tiredness told
}
fact-sleep-h = { $told ->
    [untold] sleep of the last night: not told
   *[other] sleep of the last night: { $told } hours
}
fact-short-nights = { $told ->
    [yes] several bad nights in a row
   *[no] no row of bad nights told
}
fact-bad-sleep = { $told ->
    [yes] poor sleep
   *[no] no poor sleep told
}
fact-energy = { $told ->
    [untold] energy of the check-in: not told
   *[other] energy of the check-in { $told } of 5 (1 is least)
}
fact-soreness = { $told ->
    [untold] soreness of the check-in: not told
   *[other] soreness of the check-in { $told } of 5 (1 is most)
}
fact-pulse-rise = { $told ->
    [untold] resting heart rate against the usual: not known
   *[other] resting heart rate above the usual: { $told } beats
}
fact-stressed = { $told ->
    [yes] stress in life
   *[no] no stress told
}
fact-low-mood = { $told ->
    [yes] low mood, irritability or tears
   *[no] no low mood told
}
fact-slump = { $told ->
    [yes] performance falls
   *[no] no slump told
}
fact-unrested = { $told ->
    [yes] rest did not help
   *[no] not said that rest did not help
}
fact-slump-days = { $told ->
    [untold] how long it goes on: not told
   *[other] it goes on for { $told } days
}
fact-going-well = { $told ->
    [yes] training is said to go well
   *[no] training is not said to go well
}
fact-drained = { $told ->
    [yes] hangover, jet lag or blood given
   *[no] no hangover, jet lag or blood donation told
}
fact-spike = { $told ->
    [yes] far more than lately, all at once
   *[no] no sudden rise of training told
}

## Facts: breaks and wishes
fact-gap = { $told ->
    [untold] days without training: no break told
   *[other] { $told } days without training
}
fact-bone-healed = { $told ->
    [yes] a clinician has just cleared a stress fracture
   *[no] no stress fracture was cleared lately
}
fact-back = { $told ->
    [yes] coming back from a break
   *[no] no return from a break told
}
fact-missed-one = { $told ->
    [yes] one session was missed or will be
   *[no] no missed session told
}
fact-more-load = { $told ->
    [yes] asks for more: load, sets or days
   *[no] asks for nothing more
}
fact-painful-lately = { $told ->
    [yes] pain of 3 or more within the last 7 days
   *[no] no pain of 3 or more within the last 7 days
}

## Facts: the log, the course of a pain, growth, tests
fact-adherence = { $told ->
    [untold] planned sessions of the last four weeks that were done, of at least four: not known
   *[other] planned sessions of the last four weeks that were done, of at least four: { $told } %
}
fact-after-check = what the check after such a session said: { $told }
fact-all-lifts-drop = { $told ->
    [untold] what every lift has lost in two weeks, two lifts at least: not known
   *[other] what every lift has lost in two weeks, two lifts at least: { $told } %
}
fact-answer = how the last work of this region was borne until the next morning: { $told }
fact-asks-jumps = { $told ->
    [yes] asks to begin with jumps
   *[no] not so: asks to begin with jumps
}
fact-barrier-asked = { $told ->
    [untold] since the coach last asked what keeps from training, 999 if never: not known
   *[other] since the coach last asked what keeps from training, 999 if never: { $told } days
}
fact-calf-raises = { $told ->
    [untold] single-leg calf raises of the weaker side, in the last test: not known
   *[other] single-leg calf raises of the weaker side, in the last test: { $told } repetitions
}
fact-checkin-z = { $told ->
    [untold] how far today's check-in lies below the athlete's own mean of 28 days: not known
   *[other] how far today's check-in lies below the athlete's own mean of 28 days: { $told } SD
}
fact-checkin-z-before = { $told ->
    [untold] the same of the day before: not known
   *[other] the same of the day before: { $told } SD
}
fact-climbing = { $told ->
    [yes] it hurt more in each of the last three exposures
   *[no] not so: it hurt more in each of the last three exposures
}
fact-condition = a condition that was just told, one at a time: { $told }
fact-donated = { $told ->
    [yes] blood was given within the last days
   *[no] not so: blood was given within the last days
}
fact-dose = what is counted: repetitions with a load, repetitions alone, or seconds and metres: { $told }
fact-e1rm-drop = { $told ->
    [untold] today's estimated maximum of a lift below its best of four weeks: not known
   *[other] today's estimated maximum of a lift below its best of four weeks: { $told } %
}
fact-eased-since = { $told ->
    [yes] an easy week lay within that time
   *[no] not so: an easy week lay within that time
}
fact-eased-week = { $told ->
    [yes] this week is an easy one already
   *[no] not so: this week is an easy one already
}
fact-excused = { $told ->
    [yes] illness, pain or a pause was told within those 14 days
   *[no] not so: illness, pain or a pause was told within those 14 days
}
fact-far-pct = { $told ->
    [untold] what the next plate there is adds: not known
   *[other] what the next plate there is adds: { $told } %
}
fact-far-tops = { $told ->
    [untold] in a row with every set at the top plus the extra repetitions: not known
   *[other] in a row with every set at the top plus the extra repetitions: { $told } sessions
}
fact-flat-days = { $told ->
    [untold] days in a row, up to today, with energy or mood at 1 or 2 of 5: not known
   *[other] days in a row, up to today, with energy or mood at 1 or 2 of 5: { $told } days
}
fact-flat-weeks = { $told ->
    [untold] since a lift just told has last gained load or repetitions: not known
   *[other] since a lift just told has last gained load or repetitions: { $told } weeks
}
fact-form-broke = { $told ->
    [yes] form broke down, or a cue could not be kept, more than once
   *[no] not so: form broke down, or a cue could not be kept, more than once
}
fact-harder-by = { $told ->
    [untold] how much harder the last session was than planned: not known
   *[other] how much harder the last session was than planned: { $told } RPE
}
fact-harder-by-before = { $told ->
    [untold] the same of the session before it: not known
   *[other] the same of the session before it: { $told } RPE
}
fact-head-knock = { $told ->
    [yes] a knock on the athlete's own head is told
   *[no] not so: a knock on the athlete's own head is told
}
fact-held-by = why nothing may grow: pain there, a break just over, an easy week, a race near: { $told }
fact-hot = { $told ->
    [yes] a hot day is told
   *[no] not so: a hot day is told
}
fact-illness-word = how the illness goes, as asked in the morning: { $told }
fact-insists = { $told ->
    [yes] the athlete insists on training in spite of how it stands
   *[no] not so: the athlete insists on training in spite of how it stands
}
fact-just-answered = { $told ->
    [yes] this report is the next morning's answer to that work
   *[no] not so: this report is the next morning's answer to that work
}
fact-last-reps = { $told ->
    [untold] of the last set: not known
   *[other] of the last set: { $told } repetitions
}
fact-level = { $told ->
    [untold] the athlete's level: not known
   *[other] the athlete's level: { $told } 1-3
}
fact-bone-core = { $told ->
    [untold] signs of the bone itself: one spot, hopping, earlier each run, at rest: not known
   *[other] signs of the bone itself: one spot, hopping, earlier each run, at rest: { $told } signs
}
fact-bone-signs = { $told ->
    [untold] these, and what makes a stressed bone likelier: a jump of the load …: not known
   *[other] these, and what makes a stressed bone likelier: a jump of the load …: { $told } signs
}
fact-bone-risky = { $told ->
    [yes] a spot where a stressed bone is dangerous: groin, front of the shin, navicular …
   *[no] not so: a spot where a stressed bone is dangerous: groin, front of the shin, navicular …
}
fact-bone-stands = { $told ->
    [yes] a stressed bone was suspected before, and nobody has cleared it
   *[no] not so: a stressed bone was suspected before, and nobody has cleared it
}
fact-soon-waits = { $told ->
    [yes] a sign for an appointment was told in the last two weeks, and nobody has looked at it
   *[no] not so: a sign for an appointment was told in the last two weeks, and nobody has looked at it
}
fact-leave = { $told ->
    [yes] leave to train is asked for or taken, or what was told is said to have gone
   *[no] not so: leave to train is asked for or taken, or what was told is said to have gone
}
fact-bone-found = { $told ->
    [yes] a stressed bone is told as diagnosed or treated, and nothing more urgent
   *[no] not so: a stressed bone is told as diagnosed or treated, and nothing more urgent
}
fact-bone-waits = { $told ->
    [yes] a stressed bone is suspected somewhere, and nobody has cleared it
   *[no] not so: a stressed bone is suspected somewhere, and nobody has cleared it
}
fact-lightened = { $told ->
    [yes] today's load was taken down for it once already
   *[no] not so: today's load was taken down for it once already
}
fact-load-rank = { $told ->
    [untold] earlier weeks that held no more load than this one: not known
   *[other] earlier weeks that held no more load than this one: { $told } %
}
fact-was-severe = { $told ->
    [yes] eight and more was told of it within a week, and it is less now
   *[no] no eight or more was told of it within a week
}
fact-locked = { $told ->
    [yes] it hit its ceiling, and the clean exposures that open it again are still to come
   *[no] not so: it hit its ceiling, and the clean exposures that open it again are still to come
}
fact-logged = { $told ->
    [yes] this message tells of training that was done
   *[no] not so: this message tells of training that was done
}
fact-low-days = { $told ->
    [untold] days in a row, up to yesterday, on which the check-in gave tier 2 or more: not known
   *[other] days in a row, up to yesterday, on which the check-in gave tier 2 or more: { $told } days
}
fact-mid-set = { $told ->
    [yes] it came in the middle of a set, in a session that goes on
   *[no] not so: it came in the middle of a set, in a session that goes on
}
fact-missed = { $told ->
    [untold] planned sessions of the last 14 days that were neither told nor moved: not known
   *[other] planned sessions of the last 14 days that were neither told nor moved: { $told } sessions
}
fact-misses = { $told ->
    [untold] in a row below the range or much too hard: not known
   *[other] in a row below the range or much too hard: { $told } sessions
}
fact-monotony = { $told ->
    [untold] mean daily load of seven days by its spread: not known
   *[other] mean daily load of seven days by its spread: { $told } ratio
}
fact-mood = { $told ->
    [untold] mood of the check-in, 1 is worst: not known
   *[other] mood of the check-in, 1 is worst: { $told } 1-5
}
fact-band-tops = { $told ->
    [untold] sessions in a row far over the top of the range, where a stronger band is owned: not known
   *[other] sessions in a row far over the top of the range, where a stronger band is owned: { $told } sessions
}
fact-last-form = { $told ->
    [yes] no harder form of it is left for the athlete
   *[no] not so: no harder form of it is left for the athlete
}
fact-heaviest = { $told ->
    [yes] no heavier weight is owned
   *[no] not so: no heavier weight is owned
}
fact-new-range = { $told ->
    [yes] the load was for fewer repetitions than are asked now
   *[no] not so: the load was for fewer repetitions than are asked now
}
fact-nights-under-6 = { $told ->
    [untold] nights in a row, up to the last one, with less than six hours: not known
   *[other] nights in a row, up to the last one, with less than six hours: { $told } nights
}
fact-nights-under-7 = { $told ->
    [untold] nights in a row, up to the last one, with less than seven hours: not known
   *[other] nights in a row, up to the last one, with less than seven hours: { $told } nights
}
fact-occasions = { $told ->
    [untold] days of the last 14 whose work hurt 3 and more, then or next morning: not known
   *[other] days of the last 14 whose work hurt 3 and more, then or next morning: { $told }
}
fact-over-top = { $told ->
    [untold] of the last set above the range, where every set reached its top: not known
   *[other] of the last set above the range, where every set reached its top: { $told } repetitions
}
fact-praised = { $told ->
    [untold] since steadiness was last praised, 999 if never: not known
   *[other] since steadiness was last praised, 999 if never: { $told } days
}
fact-race-days = { $told ->
    [untold] days to the race: not known
   *[other] days to the race: { $told } days
}
fact-race-asks = { $told ->
    [yes] asks whether to lift in the days before a race
   *[no] does not ask whether to lift before a race
}
fact-race-km = { $told ->
    [untold] the race's distance: not known
   *[other] the race's distance: { $told } km
}
fact-ramp = { $told ->
    [untold] which session of the way back from an illness is next, counted from 1: not known
   *[other] which session of the way back from an illness is next, counted from 1: { $told } session
}
fact-reserve = { $told ->
    [untold] left in reserve in the last set, as said: not known
   *[other] left in reserve in the last set, as said: { $told } repetitions
}
fact-run-gap = { $told ->
    [untold] between the last two runs of one who runs every week: not known
   *[other] between the last two runs of one who runs every week: { $told } days
}
fact-run-rise = { $told ->
    [untold] this week's kilometres above the mean of the four weeks before: not known
   *[other] this week's kilometres above the mean of the four weeks before: { $told } %
}
fact-run-share = { $told ->
    [untold] the longest run of this message against the longest of the last 30 days: not known
   *[other] the longest run of this message against the longest of the last 30 days: { $told } %
}
fact-run-told-share = { $told ->
    [untold] while too few runs were told to know what is usual, the longest run of this message against the longest of the last 30 days: not known
   *[other] while too few runs were told to know what is usual, the longest run of this message against the longest of the last 30 days: { $told } %
}
fact-short = { $told ->
    [yes] a set of the last session stayed below the range
   *[no] not so: a set of the last session stayed below the range
}
fact-since-tests = { $told ->
    [untold] since the last test: not known
   *[other] since the last test: { $told } days
}
fact-sleep-mean = { $told ->
    [untold] mean sleep of the last 14 days, known from at least seven nights: not known
   *[other] mean sleep of the last 14 days, known from at least seven nights: { $told } hours
}
fact-sore-days = { $told ->
    [untold] days in a row, up to today, with soreness told as 5 of 10 and more: not known
   *[other] days in a row, up to today, with soreness told as 5 of 10 and more: { $told } days
}
fact-spare = { $told ->
    [untold] left in reserve above what was asked, as said: not known
   *[other] left in reserve above what was asked, as said: { $told } repetitions
}
fact-step-pct = { $told ->
    [untold] what the next step adds; unknown where no plate lies within the cap: not known
   *[other] what the next step adds; unknown where no plate lies within the cap: { $told } %
}
fact-strain-rank = { $told ->
    [untold] earlier weeks with no more strain (load times monotony) than this one: not known
   *[other] earlier weeks with no more strain (load times monotony) than this one: { $told } %
}
fact-stress = { $told ->
    [untold] stress of the check-in, 1 is most: not known
   *[other] stress of the check-in, 1 is most: { $told } 1-5
}
fact-stressed-days = { $told ->
    [untold] days in a row, up to today, with stress at 1 or 2 of 5: not known
   *[other] days in a row, up to today, with stress at 1 or 2 of 5: { $told } days
}
fact-stuck = { $told ->
    [untold] how long it has been at 3 and more without a new low: not known
   *[other] how long it has been at 3 and more without a new low: { $told } days
}
fact-test = the test just told, where it was done before as well: { $told }
fact-test-change = { $told ->
    [untold] how much that test has changed, in its own unit: not known
   *[other] how much that test has changed, in its own unit: { $told } points
}
fact-test-change-pct = { $told ->
    [untold] how much that test has changed: not known
   *[other] how much that test has changed: { $told } %
}
fact-thinned = { $told ->
    [yes] the athlete takes blood thinners, as told now or before
   *[no] not so: the athlete takes blood thinners, as told now or before
}
fact-tier = { $told ->
    [untold] readiness: 0 ready, 1 slightly down, 2 clearly down, 3 poor, 4 stop: not known
   *[other] readiness: 0 ready, 1 slightly down, 2 clearly down, 3 poor, 4 stop: { $told } 0-4
}
fact-tier-mean = { $told ->
    [untold] mean tier of the check-ins of the last seven days, of at least three: not known
   *[other] mean tier of the check-ins of the last seven days, of at least three: { $told } 0-4
}
fact-told-whole = { $told ->
    [yes] every set of the last session was told with its amount
   *[no] not so: every set of the last session was told with its amount
}
fact-too-hard = { $told ->
    [yes] the last set failed, or left clearly less in reserve than asked
   *[no] not so: the last set failed, or left clearly less in reserve than asked
}
fact-tops = { $told ->
    [untold] in a row with every set at the top of the range and enough in reserve: not known
   *[other] in a row with every set at the top of the range and enough in reserve: { $told } sessions
}
fact-trained = { $told ->
    [untold] the athlete's level: not known
   *[other] the athlete's level: { $told } 1-3
}
fact-triggers = { $told ->
    [untold] signs that an easy week is due, each counted once: not known
   *[other] signs that an easy week is due, each counted once: { $told } signs
}
fact-two-lifts-drop = { $told ->
    [untold] what two lifts at least have lost in both of their last two sessions: not known
   *[other] what two lifts at least have lost in both of their last two sessions: { $told } %
}
fact-warmup-bad = { $told ->
    [yes] the warm-up sets felt heavier than they should
   *[no] not so: the warm-up sets felt heavier than they should
}
fact-wbgt = { $told ->
    [untold] heat as WBGT, where that was said: not known
   *[other] heat as WBGT, where that was said: { $told } degrees
}
fact-weeks-lifting = { $told ->
    [untold] since the first plan began: not known
   *[other] since the first plan began: { $told } weeks
}

## Ranges and words of facts
range-between = { $low } to { $high }
range-from = { $low } or more
range-to = { $high } or less
range-is = { $low }
either = { $first } or { $last }
fact-week-done = { $told ->
    [untold] sessions done in two weeks: too few were due to say
   *[other] { $told } % of the sessions due in two weeks were done
}
fact-week-felt = how the week felt: { $told }
fact-week-sessions = { $told ->
    [untold] sessions a week: not known
   *[other] { $told } strength sessions a week are planned for
}
fact-cut-weeks = { $told ->
    [untold] no offer has made sessions shorter or fewer
   *[other] { $told } weeks since an offer made sessions shorter or fewer, or since the way back was offered
}
fact-ill-lately = { $told ->
    [yes] an illness within the last 7 days, or a pause
   *[no] no illness within the last 7 days
}
fact-eased = { $told ->
    [yes] the week ahead is an easier one by plan
   *[no] the week ahead is a usual one
}
fact-strength-weeks = { $told ->
    [untold] no strength work in the log
   *[other] { $told } weeks since the first strength session
}
fact-race-weeks = { $told ->
    [untold] no race ahead
   *[other] { $told } weeks to the race
}
fact-verdict = what the running indicators say: { $told }
fact-steady = { $told ->
    [yes] they said so two weeks ago as well
   *[no] they did not say so two weeks ago
}
fact-kept-up = { $told ->
    [yes] most sessions were done for weeks, and strength grew
   *[no] sessions or strength do not allow to speak of the strength work
}
word-none = none
word-watch = watch
word-soon = within days
word-same-day = same day
word-emergency = emergency
word-tendon = tendon
word-joint = joint
word-muscle = muscle
word-bone = bone
word-spine = spine
word-belly-gap = gap of the belly muscles
word-beta-blocker = beta blocker
word-better = better
word-bone-stress = stressed bone, now or earlier
word-eating-disorder = eating disorder
word-heart-inactive = heart disease and no training yet
word-insulin = insulin
word-surgery = surgery
word-tendon-drug = medicine that weakens tendons
word-unscreened = health questions open
word-blood-pressure = high blood pressure
word-blood-thinner = blood thinner
word-brittle-bones = osteoporosis
word-carry = carry
word-clean = clean
word-clean-twice = clean twice in a row
word-deload = easy week
word-eye-surgery = eye surgery not long ago
word-fine = fine
word-raised = raised
word-gap = break
word-hard = hard
word-heart = chest, breath or heartbeat
word-hernia = hernia
word-high = high
word-hold = hold
word-knee-to-wall = knee to wall
word-step-down = step-down
word-single-leg-balance = balance on one leg
word-single-leg-glute-bridge = bridge hold on one leg
word-wall-sit = wall sit
word-knee-push-up = push-ups from the knees
word-load = load
word-open = not answered yet
word-other = other
word-pain = pain
word-plank = plank
word-postpartum = a birth not long ago
word-pregnant = pregnancy
word-push-up = push-ups
word-reps = repetitions
word-run = run
word-same = the same
word-side-plank = side plank
word-sign = another warning sign
word-single-leg-calf-raise = single-leg calf raise
word-single-leg-hamstring-bridge = single-leg hamstring bridge
word-single-leg-hop = single-leg hop
word-squat-jump = squat jump
word-still = still ill
word-taper = taper
word-under-16 = under 16
word-unknown = unknown
word-well = well
word-worse = worse
word-easy = too easy
word-right = about right
word-few = too few runs
word-unclear = unclear
word-likely = probably better
word-improved = better

## What is said and done
urgency-none = no hurry
urgency-watch = watch
urgency-soon = within days
urgency-same-day = same day
urgency-emergency = emergency
urgency-means-none = coaching goes on as usual
urgency-means-watch = go on with limits, and a date to look again
urgency-means-soon = see a physiotherapist or doctor within days
urgency-means-same-day = be seen today
urgency-means-emergency = call the emergency number now
action-none = nothing is said
action-stop = stop training
action-rest = rest
action-postpone = postpone
action-swap = swap exercises
action-reduce = do less
action-deload = easier days
action-hold = hold, no increase
action-progress = a step up
action-isometric = holds instead of movement
action-refer = send to a clinician
action-reassure = reassure
action-ask = ask first
action-remind = remind how steps up are earned
effect-region-hold = what loads the region stays where it is
effect-region-ease = what commonly provokes the region is replaced (from pain 4 on, above the tissue's limit or without a number: whatever may provoke it); the rest of what may provoke it gets lighter by a tenth or loses a set
effect-region-spare = whatever may provoke the region is replaced or left out; holds that calm it are allowed
effect-region-unload = whatever may provoke the region is replaced by what cannot, or left out
effect-volume = { $percent } % of the planned sets
effect-volume-region = { $percent } % of the planned sets of what may provoke the region
effect-load = { $percent } % of the planned load
effect-load-region = { $percent } % of the planned load of what may provoke the region
effect-impact = no jumps or hops
effect-plyo = jumps of tier { $tier } at most
effect-rir = at least { $reps ->
    [one] one repetition
   *[other] { $reps } repetitions
} in reserve
effect-run-ease = runs are shorter or easier
effect-run-easy = easy running only
effect-run-walk = walking and easy jogging by turns only
effect-run-none = no running
effect-ramp = training comes back over four sessions, each of them checked afterwards
effect-weeks = week by week { $percents } % of the planned sets
effect-fresh = training begins again with the first weeks
effect-without = nothing { $properties }
effect-tier = readiness tier { $tier }, read from { $input }
effect-ignores = { $names } is not listened to as long as it stands
effect-at-once = holds at once, without a press
effect-then-back = next time: a step of the way back to what was lifted lately
effect-then-band = next time: the next band
effect-then-extra = next time: repetitions over the top of the range, for the next plate is far
effect-then-far-step = next time: the far plate
effect-then-hold = next time: the same
effect-then-less = next time: a lighter load, or a repetition fewer where there is none
effect-then-longer = next time: a little longer
effect-then-range = next time: a load that fits the new range
effect-then-reps = next time: one repetition more
effect-then-step = next time: one step of load more
effect-only = nothing but { $focuses }
effect-stop = no strength session
effect-postpone = the session is postponed
effect-frozen = nothing goes up
effect-progress = one step up where nothing forbids it
effect-offer = one of these is offered, and done only by a press: { $names }
offer-fewer-sets = fewer sets
offer-more-sets = a set more of the first leg exercise of each session
offer-less-sessions = a session a week less
offer-more-sessions = a session a week more
offer-shorter = shorter sessions
offer-longer = sessions as long as before
offer-sessions-back = as many sessions a week as before
offer-level-up = the next level
offer-look = a look whether it helps the running
offer-heavy-article = the page about heavy and light loads
offer-jumps-article = the page about jumps
effect-days = { $days ->
    [one] for one day
   *[other] for { $days } days
}
effect-none = the plan stays as it is
effect-pauses = the plan pauses until the athlete says who cleared them, and when

## The document
rulebook-title = How the coach judges: all rules
rulebook-lead = Every decision table of the coach, in words, as of { $on }. { $rules } rules in { $tables } tables, and { $rows } rows of red flags with { $signs } signs.
rulebook-how = How to read it
rulebook-how-lines =
    A table is read from top to bottom: the first rule whose conditions all hold decides, and no rule below it is looked at. The last rule of a table fits everything.
    Every table gives one answer. An emergency or a same-day sign in the first table silences all others; else the more cautious value of each kind counts, each cut is made once, and at most two reasons are told.
    What nobody told is never taken for good news: a number that was not told fits no range.
    Words between ‹ and › are filled in when the coach speaks.
    To try a situation, or to propose a change: docs/rules.md in the project's folder.
rulebook-urgencies = How urgent
rulebook-contents = Contents
rulebook-overdue = { $count ->
    [0] Everything was looked at within the last two years.
    [one] One entry was not looked at for two years. It is marked: { $names }.
   *[other] { $count } entries were not looked at for two years. They are marked: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
rulebook-overdue-mark = not looked at for two years
rulebook-scope-message = Asked once for every message.
rulebook-scope-condition = Asked once for every condition that is newly told.
rulebook-scope-region = Asked once for every region that hurts.
rulebook-scope-exercise = Asked by the planner, for every exercise whose next dose it works out.
rulebook-scope-test = Asked once for every test that is told.
rulebook-hit-inputs = Every rule that fits counts here; of each input the worst one.
rulebook-constraints = What holds in every plan
rulebook-constraints-how = These are no rules with conditions: they are kept by the code of the page that is named, and hold for every plan and every answer.
rulebook-kept-in = Kept in
rulebook-scope-review = Asked when progress is looked at: in the weekly review, or by the athlete.
rulebook-worse = Checked over every situation that this table can tell apart: more of this never gets a milder answer: { $facts }.
rulebook-file = File: { $file }
rulebook-number = No.
rulebook-rule = Rule
rulebook-when = When
rulebook-anything = anything else
rulebook-urgency = Urgency
rulebook-action = Action
rulebook-done = Done
rulebook-said = Said
rulebook-said-rows = Said for { $rows }
rulebook-said-done = Done and said
rulebook-why = Reason given
rulebook-asked = Asked
rulebook-sources = Sources
rulebook-sources-row = those of the red-flag row
rulebook-reviewed = Reviewed
rulebook-reviewed-on = reviewed on { $day }
rulebook-flags = The red-flag table
rulebook-flags-how = A row is a condition, a sign is a combination of words that point to it. The most urgent sign of a row counts; the class of a row depends on what was told beside it. Words that are denied, long past and cleared, somebody else's, or only asked about are no sign.
rulebook-row = Row
rulebook-name = Name
rulebook-classes = Classes
rulebook-contract = Told apart as
rulebook-signs = Signs
rulebook-sign-count = { $count ->
    [one] one sign
   *[other] { $count } signs
}
rulebook-sign-all = { $groups }
rulebook-sign-also = and anywhere in the message { $groups }
rulebook-sign-unless = unless { $names } stands there too
rulebook-sign-unclear = stays open until one question is answered
rulebook-sign-near = close together
rulebook-sign-sentence = in one sentence
rulebook-sign-message = anywhere in the message
rulebook-facts = The facts that rules may ask for
rulebook-facts-how = A rule may ask only for these. Where the last column says so, no rule asks for the fact today.
rulebook-fact = Fact
rulebook-meaning = Meaning
rulebook-values = Values
rulebook-tables = Asked by
rulebook-tables-none = no rule
rulebook-values-flag = yes or no; not told is no
rulebook-values-number = a number ({ $unit }), or not told
rulebook-bibliography = Sources, and how well each was checked
rulebook-bibliography-how = What was only recalled gives no number to an athlete: its numbers are not verified.
rulebook-reference = Reference
rulebook-taken = What was taken from it
rulebook-checked = How well it was checked
rulebook-cited = Cited by
rulebook-cited-elsewhere = articles only

## A situation, tried
try-said = { $at } "{ $text }"
try-facts-alone = { $at } facts alone
try-understood = understood: { $acts }
try-understood-nothing = understood: nothing to log
try-flags = red flags: { $flags }
try-flags-none = red flags: none
try-flag = { $row } { $name }, { $urgency }{ $unclear ->
    [yes] , not clear yet
   *[no] {""}
}{ $other ->
    [yes] , somebody else's
   *[no] {""}
}
try-decided = decided by { $rule }: { $urgency }, { $action }
try-decided-nothing = nothing to advise
try-table = { $number }. { $title }{ $region ->
    [none] {""}
   *[other] : { $region }
}
try-silenced = not asked: a red flag or its pause was heard first. Alone it would have answered { $rule }.
try-unasked = not asked: nothing hurts.
try-read = facts
try-read-nothing = nothing told
try-read-rest = no, or not told: { $names }
try-fitted = fitted
try-passed = passed over
try-missed = { $fact }: wanted { $wanted }, was { $was }
try-yes = yes
try-no = no
try-untold = not told
try-rule = { $rule } { $title }: { $urgency }, { $action }
try-place-first = decides
try-place-said = said beside it
try-place-counted = counts in the changes, is not said
try-place-quiet = nothing to advise
try-advice = Advice
try-advice-none = Nothing to advise.
try-until = until { $day }
try-changes = changes
try-changes-none = changes: none
try-pauses = the plan pauses until the athlete says who cleared them, and when
try-beside = beside it, unsaid: { $action }
fact-fears-injury = { $told ->
    [yes] a fear of getting injured is told
   *[no] not so: a fear of getting injured is told
}
fact-heart-effort = { $told ->
    [yes] a heart that beats hard or fast in effort is told, and nothing beside it
   *[no] not so: a heart that beats hard or fast in effort is told, and nothing beside it
}
fact-heart-skips = { $told ->
    [yes] a heart that skips or flutters in effort is told
   *[no] not so: a heart that skips or flutters in effort is told
}
fact-dizzy-standing = { $told ->
    [yes] dizziness on standing up after sets is told
   *[no] not so: dizziness on standing up after sets is told
}
fact-dizzy-effort = { $told ->
    [yes] dizziness in or after a run is told
   *[no] not so: dizziness in or after a run is told
}
fact-period = { $told ->
    [yes] a period of now is told
   *[no] not so: a period of now is told
}
fact-jab-arm = { $told ->
    [yes] an arm or shoulder is told of beside a vaccination of these days
   *[no] not so: an arm or shoulder is told of beside a vaccination of these days
}
fact-jabbed = { $told ->
    [yes] a vaccination of these days is told
   *[no] not so: a vaccination of these days is told
}
fact-stress-leak = { $told ->
    [yes] leaking in a jump, a run, a cough or a lift is told
   *[no] not so: leaking in a jump, a run, a cough or a lift is told
}
fact-pelvic-heavy = { $told ->
    [yes] heaviness or something dropping in the pelvis is told
   *[no] not so: heaviness or something dropping in the pelvis is told
}
fact-child-ill = { $told ->
    [yes] a child of the athlete is ill
   *[no] not so: a child of the athlete is ill
}
fact-feeds = { $told ->
    [yes] breastfeeding is told
   *[no] not so: breastfeeding is told
}
fact-muscle-pop = { $told ->
    [yes] a pop in a muscle that was pulled in a sprint or lunge is told
   *[no] not so: a pop in a muscle that was pulled in a sprint or lunge is told
}
fact-old-break = { $told ->
    [yes] the place of an old break of leg or foot is told to ache
   *[no] not so: the place of an old break of leg or foot is told to ache
}
fact-mono = { $told ->
    [yes] glandular fever is told, by any of its names
   *[no] not so: glandular fever is told, by any of its names
}
fact-pressure = a blood pressure told with its figures: { $told }
fact-in-place-of-runs = { $told ->
    [yes] asks what to do in place of running
   *[no] not so: asks what to do in place of running
}

### Plain questions of beginners, each with one short answer (coach/beginners.py), and words of praise and complaint.

plain-there = I'm here. Tell me what you trained, how you feel, or ask me something. /help shows what I understand.
plain-met = Good to meet you! { $began ->
    [no] Shall we set up your plan? A few questions, and you may skip any of them: /start.
   *[yes] Your plan stands already: /week shows it, /settings changes it. Tell me what I should know: the days you can train, what you have to lift, and anything that hurts.
}
plain-complaint = I'm sorry. Tell me in a few words what went wrong and I'll try again; "undo" takes back what I did last. What should change in me you can tell the people who run me: /feedback.
plain-praise = Thank you, that's good to hear. The work is yours.
plain-hungry = Then eat: a normal meal with some carbs and protein, within a couple of hours. Being hungry after training is a good sign, and runners who lift need more than runners who only run.
plain-human = Not in this chat: I'm a program. What hurts belongs to a physio or a doctor, form to a certified trainer; what should change in me goes to the people who run me: /feedback.
plain-connect = I can't connect to it. But most watches and apps let you export your training as a file: send me that here and I take it over. /import tells which ones I read.
plain-video = Every exercise has its page, and most have a picture of the movement: ask "how do I do a squat", or look through /library.
plain-form = I can't watch you. Film one set from the side and one from the front, and compare it with the steps and the mistakes on the exercise's page, one thing at a time. Where it feels wrong, one hour with a certified trainer helps most.
plain-rest = { $planned ->
    [yes] In your next session: { $one ->
        [yes] { $least } seconds
       *[no] { $least } to { $most } seconds
    } between sets, the longer ones for the harder exercises.
   *[no] { $least } to { $most } seconds between sets are enough to begin with.
} Go on when you could speak a whole sentence again; a little longer does no harm. Heavy sets of few reps want two to three minutes. In a session ("let's go") I count the rest for you.
plain-reserve = So that every rep stays clean and you can run the next day. Going on until nothing is left has no steady extra benefit, and you'd pay for it on your next run.{ $left ->
    [0] {""}
   *[other] {" "}For now you stop when { $left } more would still go; the better you know the movements, the fewer I leave you.
}
plain-how-many = As your plan has it for each exercise: "2×8–15" is two sets of eight to fifteen reps. Begin with the lower number and stop where it says how many should be left.
plain-order = From top to bottom, as the list stands: what needs the most strength and attention comes first, while you are fresh. If something is taken or in the way, do another one first; it makes little difference.
plain-tempo = Down slowly, two to three seconds, and up at a pace you control, without a bounce. Where an exercise wants another rhythm, its steps say so.
plain-all-of-it = No. What you do counts, and what matters most stands at the top. "Leave out the plank" takes one out, "I have 20 minutes" makes the session short.
plain-split = Yes, two halves count as much as a whole. Warm up again before the second one, and tell me each half when it is done.
plain-time-out = Then stop where you are and tell me what you did: what matters most stands at the top. If you know it before, say so, "I have 20 minutes", and I make it short.
plain-minutes = Your next one takes about { $minutes } minutes, the warm-up in it; none is planned for more than { $most }. "I have 20 minutes" makes one shorter.
plain-sessions = { $count ->
    [0] Two sessions a week are
    [1] One session a week holds what you have; two are
    [2] Two are
   *[other] Two or three are
} what made runners better in the studies, and your legs need about two days after a hard one, for your runs too. More is rarely better while you run. If you want another number, tell me: "three strength days", for instance.
plain-hard = New movements feel hard for the first weeks; that passes. It should be work, not a fight: the plan says how many reps should still be left when you stop. If fewer are, "easier please" makes it easier. If something hurts, tell me where and how much, zero to ten.
plain-bored = Then we change something. Tell me which one bores you ("swap the plank"), or ask for something harder. The plan as a whole changes every few weeks.
plain-time-of-day = The one you can keep. After a run leave some hours before you lift, and early in the morning warm up a little longer. If late sessions keep you awake, take an earlier hour.
plain-feel-where = In the muscles that the exercise is for, and in no joint. Its page says where: which one do you mean? "How do I do a squat", for instance, shows it.
plain-burn = A muscle that works hard may burn, and that stops soon after the set. Pain is something else: it stabs, pinches, sits in a joint or stays. Then stop the exercise and tell me where and how much, zero to ten.
plain-shaking = Yes, in a hard set muscles may tremble, above all when the movement is new. It's fine while you hold the position; when you no longer can, the set is over. Trembling at rest, or with dizziness or feeling faint, is another matter: sit down, eat and drink something, and have it looked at if it stays or comes again.
plain-asleep = That happens where a nerve is pressed for a while: come out of the position, shift your weight, and it should be awake again within minutes. Next time put something soft under it or hold for less. If it stays numb, feels weak, or goes to sleep again and again or without such a position, tell me: that should be looked at.
plain-heels = Better not: keep the whole foot on the floor. Go only as deep as your heels stay down, stand a little wider with your toes turned out, or sit back to a chair. It gets deeper as your ankles loosen. If an ankle or a knee hurts, tell me where and how much.
plain-knees-toes = That's fine: your knees may go past your toes while the whole foot stays on the floor. They should point where your toes point. If a knee hurts, tell me which and how much.
plain-breathing = Out when it is hard, in when it is easy: squatting, in on the way down and out on the way up. Don't hold your breath for long.
plain-breathing-run = As it comes, through nose and mouth. On an easy run you should be able to speak in whole sentences; if you can't, slow down or walk a little. If your breath goes without much effort, tell me.
plain-shoes-lift = Flat and firm is best, on a floor that doesn't slip: old trainers, or bare feet at home if nothing hurts there. Soft running shoes do for work without weights; under a heavy weight they wobble.
plain-shoes-run = What is right for you in running shoes I can't say: I have nothing on them that I checked. A running shop can look at how you run, and comfort is a fair guide. If something hurts, tell me where and how much.
plain-gear = Nothing of that is needed. A mat is kind to knees and elbows; belts and gloves are a matter of taste. If a joint makes you wish for a support, tell me where and how much it hurts.
plain-walk-run = Yes. Walking breaks are a good way to keep a run easy. Log it as one run: "5k in 40:00".
plain-easy-pace = Easy is a pace at which you could speak in whole sentences. If in doubt, go slower; walking breaks are fine.
plain-how-far = Your runs are yours: I plan strength around them and set no distances. What I look at is the step: let a long run be at most a tenth longer than the longest of the last 30 days. Tell me your runs and I'll say when one was a big jump.
plain-run-plan = The running itself I don't plan, and whether a distance is right for you I can't promise. The strength beside it I do: tell me your race ("half marathon on 12 April") and I fit it in, with an easier time before the day.
plain-treadmill = Yes, it counts like any run. Log it so: "treadmill 5k 32:00".
plain-period = Your period is no reason against it: on average it changes little, so go by how you feel. With cramps or on a heavy day, tell me how you are, or take it easier or shorter. Bleeding much heavier than usual, feeling faint, or no period for three months: see a doctor.
plain-women = No: the same exercises, the same steps, and heavy when the time comes. What you lift follows from what you log, not from who you are. A period, a pregnancy or the time after a birth I do look at, if you tell me.
plain-young = I plan for adults. Under 18, strength work belongs to somebody who is there and shows it: a trainer or a club, light and clean, never to the limit. Please don't hand my plan on.
plain-weight = I count no calories and set no weight targets: strength beside running changes the scales little, and what it gives you is strength. Eat enough for what you train. If weight or food is on your mind, a doctor or a dietitian is the right person.
button-start-setup = Set up my plan
plain-start = Say "let's go", or press the start button below the day: I lead you through it, set by set. If you'd rather go alone, tell me afterwards: "done as planned".
plain-finish = Tell me "done", or "done, but only two sets of lunges": I log it so, and what you left out is no debt.
plain-settings = In /settings: your days, your kit, the minutes, the hour at which I write. Words do as well: "strength on Monday and Thursday", "write at 7", "I have dumbbells".
plain-correct = "Undo" takes back the last thing. Or write it as it was: "no, it was 3x10". /log shows the newest entries, each with a way to change it.
plain-pause = Tell me "pause for a week", or /pause. "Resume" goes on, a little lighter after a longer break.
plain-see = /today is today, /week is the week, /log what you told me, /progress how it goes, /library the exercises.
plain-log-all = No. "Done as planned" is enough. Weights are worth telling, because your next ones follow from them; and so is everything that hurts.
plain-why-pain = Because the plan follows from it: how much, where and when it hurts decides what I swap, what I take down and when somebody should look at it. More in /why.
plain-others = Gladly, but in a chat of their own: what I plan here is made for you, from your days, your log and what hurts you.
plain-call = I only write. Type what you want to know.
plain-remind-run = Of runs I remind nobody: they are yours. On strength days and rest days I write at { $hour }; "write at 7" changes that.
plain-plan-length = It has no end: each week follows from what you told me of the last ones. Every few weeks comes an easier one, and with a race I plan back from its day.
plain-must = You don't have to. One session or run left out changes nothing, and nothing is made up for. If you are ill or something hurts, tell me, so that I can plan for it.
plain-fewer = That is fine: stop where it is enough and tell me what you did, "8, 8, 6" for instance. I go on from there, and if it happens again I take a little off.
plain-cannot = Then you take an easier form of it: tell me which one it is, "easier push-up" for instance, and I put one in its place. Nobody starts with the hardest one.
plain-makeshift = Yes, as long as it stands firm and holds your weight: test it first. If you lift it, weigh it once and log it like any weight: "squats 3x10 8kg".
plain-sides = Common: hardly anybody is the same on both sides. Begin with the weaker one and do as many on the other, not more. If it came suddenly, or with pain or numbness, tell me.
plain-side-more = I plan both sides alike and cannot give one of them more sets. What evens them out: begin with the weaker side, and do as many on the other, not more. One more set for the weaker one is fine if it stays easy; tell me and it counts.
plain-other-sport = Tell me, and it counts as what it was: "cycling 60 min", "yoga 45 min". It trains your heart or your joints and I see it in your load; it stands in for an easy run, but not for a strength session.
plain-single = Running goes from one leg to the other: you never stand on both. On one leg you train the strength and the balance that each step asks for, and neither side can hide behind the other.
plain-few = A few exercises cover all that a runner needs, and what you do regularly works. It grows over the weeks. If you have more time, "sessions of 45 minutes" makes them longer.
plain-same = Because you learn a movement by repeating it, and only so do you see that it gets better. Every few weeks some change. If one bores you now, "swap the plank" changes it.
plain-feel-not = As work in the muscles around it, perhaps; as pain or pressure in it, no. Take an easier form or less depth, and if it hurts there, tell me how much, zero to ten.
plain-lock = Straight at the top, yes; snapped back, no. Keep a little tension in the muscles, so that the joint does not hang in its end.
plain-look = Straight ahead or a little down, so that your neck stays in line with your back. In a plank, at the floor between your hands.
plain-any-order = Better as they stand: I keep hard work for the legs away from your fast and long runs. "Move it to Friday" puts one on another day, and I look that the rest fits.
plain-motivated = Make it small and fixed: two days, the same hour, and on a bad day only the first exercise. Look now and then at what you have done already: /progress. And a missed one is no reason to stop.

# A workshop led from the terminal.

workshop-address = Phones come in here:
workshop-code = Or type { $host } into a phone's browser, and there the code { $code }.
workshop-other-networks = Other networks of this computer: { $networks }. Choose one with --address.
workshop-no-network = This computer is in no network just now, so only it can come in itself. Raised hands work all the same.
workshop-moved = The address that phones came in at is gone. They have to come in again at the new one.
workshop-hands-only = The workshop goes on with raised hands.
workshop-nobody-comes = No phone has come in yet. Guest networks often keep devices from each other: let the phones join a hotspot of this computer or of a phone, or ask whoever looks after the network to let phones reach it. A phone may have to turn its mobile data off. Raised hands work without any of it.
workshop-door-closed = Phones can't come in any more: nothing has happened for a long time. Type q, and go on with --resume.
workshop-no-chance = The computer gives no random numbers, so no room can be opened for phones.
workshop-no-server = Phones can't come in: the computer doesn't let Heard listen.
workshop-address-taken = Phones can't come in at { $address }: { $reason }.

workshop-prompt = { $phones ->
    [one] 1 phone
   *[other] { $phones } phones
    }
workshop-prompt-vote = { $voters } voted, { $phones ->
    [one] 1 phone
   *[other] { $phones } phones
    }
workshop-prompt-hands = { $voters } counted
workshop-counted = { $voters ->
    [one] One answer is counted.
   *[other] { $voters } answers are counted.
    }
workshop-went-on = Here is where the workshop stopped.
workshop-left = You left the workshop for now. Go on any time with --resume.
workshop-over = The workshop is over. Thank you, all of you.

workshop-next-begin = Enter: tell the situation.
workshop-next-vote = Enter: open the vote.
workshop-next-again = Enter: open a second vote about the same.
workshop-next-close = Enter: close the vote. Raised hands: type one number for each answer, as 3 11 17 8, or 3 11 17 8 rather 2.
workshop-next-spread = Enter: show how the room voted.
workshop-next-levels = Enter: show the levels.
workshop-next-discuss = Enter: talk about it.
workshop-next-play = Enter: play reply { $number }, which most chose. Or play and another number, or open for another vote.
workshop-next-on = Enter: on to the next reply.
workshop-next-end = Enter: end the workshop.
workshop-yours = This is yours to choose: play and a number, or open for another vote.

workshop-first-vote = The vote before
workshop-second-vote = This vote
workshop-rather-not = I'd rather not
workshop-votes = { $votes ->
    [one] 1 vote
   *[other] { $votes } votes
    }
workshop-votes-percent = { $votes ->
    [one] 1 vote
   *[other] { $votes } votes
    }, { $percent } %
workshop-few = Few chose these, so they are shown together ({ $replies }): { $votes }
workshop-authors-level = The author's level: { $level }
workshop-pivotal = This turn gets the full round.
workshop-not-pivotal = This turn gets a quick round.
workshop-locked = The door is closed to new phones.
workshop-unlocked = The door is open to new phones.

workshop-agreement = How far you agree with each other: { $kappa } (weighted kappa; 1 is always, 0 is as by chance).
workshop-agreement-author = How far you agree with the author: { $kappa } (weighted kappa).
workshop-most-apart = You were furthest apart about these:

workshop-unclear = That is not something Heard knows here. Type help to see what is.
workshop-help =
    Enter: what comes next
    open, close: the vote
    3 11 17 8: raised hands, one number for each answer; rather 2 after it for those who would rather not
    spread: show how the room voted
    levels: show what the replies are worth, and why
    discuss: talk about it
    play 2: play reply 2
    back 1: go back by one reply
    on: on to the next reply, in a calibration
    pivotal: give this turn the full round, or a quick one again
    lock, unlock: the door to new phones
    look: show again where you are
    end: end the workshop
    q: leave it for now, and go on later with --resume

workshop-refused-full = The room has as many phones as it takes.
workshop-refused-locked = The door is closed to new phones.
workshop-refused-over = The workshop is over.
workshop-refused-not-open = No vote is open just now.
workshop-refused-no-such-option = There is no such reply here.
workshop-refused-miscounted = { $options ->
    [one] One number is needed.
   *[other] { $options } numbers are needed, one for each answer.
    }
workshop-refused-not-now = That doesn't fit here. Type help to see what there is.

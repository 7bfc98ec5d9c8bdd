// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/charter_room.h"

#include "core/base/shown_text.h"
#include "core/charters/charter_rules.h"
#include "core/charters/charter_text.h"
#include "core/charters/plan_from_framing.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

bool hasSpoken(const Charter& charter, const Person& person)
{
    return std::any_of(charter.voices.begin(), charter.voices.end(),
                       [&person](const CharterVoice& voice) { return voice.person.id == person.id; });
}

bool attended(const Charter& charter, const Person& person)
{
    return std::any_of(charter.attendees.begin(), charter.attendees.end(),
                       [&person](const CharterAttendee& attendee) { return attendee.uid == person.uid; });
}

bool hasRole(const Person& person, Role role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

/// The first role that is waited for and as whose their word would count, else the first that they hold.
std::optional<Role> roleToSpeakIn(const Charter& charter, const Person& person, const CharterAsk& ask)
{
    const std::vector<Role> missing = missingAcceptances(charter, ask);
    const auto waited = std::find_if(missing.begin(), missing.end(), [&](Role role) {
        return hasRole(person, role) && wouldCount(charter, person.id, role, ask);
    });
    if (waited != missing.end())
        return *waited;
    return person.roles.empty() ? std::nullopt : std::optional(person.roles.front());
}

/// Those who were there or have to agree, and have said nothing.
std::vector<Person> notHeard(const Charter& charter, const UseCaseStory& story)
{
    const CharterAsk ask = story.ask();
    const std::vector<Role> missing = missingAcceptances(charter, ask);
    const auto isWaitedFor = [&](const Person& person) {
        return std::any_of(missing.begin(), missing.end(), [&](Role role) {
            const bool isNamed = role == Role::BusinessOwner && ask.businessOwner.id == person.id;
            return (isNamed || hasRole(person, role)) && wouldCount(charter, person.id, role, ask);
        });
    };
    std::vector<Person> found;
    for (const Person& person : story.people) {
        const bool isAsked = attended(charter, person) || isWaitedFor(person);
        if (person.active && !person.roles.empty() && isAsked && !hasSpoken(charter, person))
            found.push_back(person);
    }
    return found;
}

qint64 votes(const Charter& charter, CharterVote vote)
{
    return std::count_if(charter.voices.begin(), charter.voices.end(),
                         [vote](const CharterVoice& voice) { return voice.vote == vote; });
}

QString voteWords(const Charter& charter)
{
    return CharterRoom::tr("%1 for it, %2 against it, %3 abstained")
        .arg(votes(charter, CharterVote::Accept))
        .arg(votes(charter, CharterVote::Dissent))
        .arg(votes(charter, CharterVote::Abstain));
}

/// When the one that came after it was agreed on.
std::optional<qint64> replacedAt(const Charter& charter, const UseCaseStory& story)
{
    for (const Charter& other : story.charters) {
        if (other.kind == charter.kind && other.version > charter.version && other.acceptedAt)
            return other.acceptedAt;
    }
    return std::nullopt;
}

QString outcomeWords(const Charter& charter, const UseCaseStory& story)
{
    switch (charter.state) {
    case CharterState::Draft:
        return CharterRoom::tr("Nobody is asked yet: it is a draft by %1.").arg(shownText(charter.author.name));
    case CharterState::Proposed:
        return CharterRoom::tr("Asked for since %1: %2.")
            .arg(exactTime(charter.proposedAt.value_or(charter.createdAt)), voteWords(charter));
    case CharterState::Accepted:
        return CharterRoom::tr("Agreed at %1 and in force: %2.")
            .arg(exactTime(charter.acceptedAt.value_or(charter.createdAt)), voteWords(charter));
    case CharterState::Superseded:
        break;
    }
    if (!charter.acceptedAt)
        return CharterRoom::tr("Never agreed on; a later version took its place: %1.").arg(voteWords(charter));
    const std::optional<qint64> until = replacedAt(charter, story);
    const QString agreed = exactTime(*charter.acceptedAt);
    return until
        ? CharterRoom::tr("Agreed at %1, and in force until %2: %3.").arg(agreed, exactTime(*until), voteWords(charter))
        : CharterRoom::tr("Agreed at %1, and no more in force: %2.").arg(agreed, voteWords(charter));
}

} // namespace

std::optional<NextSpeaker> nextSpeaker(const Charter& charter, const UseCaseStory& story)
{
    std::vector<Person> waiting =
        charter.state == CharterState::Proposed ? notHeard(charter, story) : std::vector<Person>();
    const auto others = std::stable_partition(waiting.begin(), waiting.end(),
                                              [&charter](const Person& person) { return attended(charter, person); });
    const bool someWereThere =
        std::any_of(waiting.begin(), others, [&story](const Person& person) { return person.id != story.viewer.id; });
    if (someWereThere)
        waiting.erase(others, waiting.end());
    else if (others != waiting.end())
        waiting.erase(waiting.begin(), others);
    if (waiting.empty())
        return std::nullopt;
    const auto acting = std::find_if(waiting.begin(), waiting.end(),
                                     [&story](const Person& person) { return person.id == story.viewer.id; });
    if (acting != waiting.end())
        std::rotate(waiting.begin(), acting + 1, waiting.end());
    const Person& next = waiting.front();
    const auto role = roleToSpeakIn(charter, next, story.ask());
    return role ? std::optional(NextSpeaker{next, *role}) : std::nullopt;
}

CharterRoom::CharterRoom(QWidget* parent)
    : QWidget(parent)
    , m_attendees(wrappedLabel(TextKind::Body, {}))
    , m_outcome(wrappedLabel(TextKind::Body, {}))
    , m_waits(wrappedLabel(TextKind::Muted, {}))
    , m_nextButton(pushButton(ButtonKind::Secondary, {}))
    , m_voices(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    m_attendees->setObjectName(QStringLiteral("attendees"));
    m_nextButton->setAccessibleName(tr("Who speaks next"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_waits->setObjectName(QStringLiteral("waitsFor"));
    m_nextButton->setObjectName(QStringLiteral("nextSpeaker"));
    m_nextButton->setToolTip(
        plainToolTip(tr("Whoever speaks acts from then on, and says it in their own name: a word for everybody in the "
                        "room would be nobody's.")));
    layout->addWidget(m_attendees);
    layout->addWidget(m_outcome);
    m_voices->setSpacing(metrics::inside);
    layout->addLayout(m_voices);
    layout->addWidget(m_waits);
    layout->addWidget(m_nextButton, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_nextButton, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT nextAsked(NextSpeaker(*m_next));
    });
}

void CharterRoom::setCharter(const Charter& charter, const UseCaseStory& story, bool mayHear)
{
    QStringList there;
    for (const CharterAttendee& attendee : charter.attendees)
        there << (attendee.isGroup ? tr("%1 (user group)").arg(shownText(attendee.name)) : shownText(attendee.name));
    m_attendees->setText(tr("In the workshop: %1").arg(there.join(QStringLiteral(", "))));
    m_attendees->setVisible(!there.isEmpty());
    m_outcome->setText(outcomeWords(charter, story));
    showVoices(charter, story);
    showNext(charter, story, mayHear);
}

void CharterRoom::showVoices(const Charter& charter, const UseCaseStory& story)
{
    clearLayout(*m_voices);
    // What people wrote is worth writing because of what follows from it.
    const Result<Framing> framing =
        charter.kind == CharterKind::Framing ? charters::framingFromText(charter.content) : Result<Framing>(Framing{});
    for (const QString& line : framing ? charters::consequencesOf(*framing) : QStringList())
        m_voices->addWidget(wrappedLabel(TextKind::Muted, line));
    for (const CharterVoice& voice : charter.voices) {
        std::vector<QWidget*> words{wrappedLabel(
            TextKind::Body,
            tr("%1, %2: %3").arg(shownText(voice.person.name), roleTitle(voice.role), charterVoteTitle(voice.vote)))};
        if (!voice.text.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, shownParagraphs(voice.text)));
        words.push_back(wrappedLabel(TextKind::Note, exactTime(voice.at)));
        m_voices->addWidget(personRow(voice.person.name, voice.person.uid, words));
    }
    QStringList silent;
    for (const Person& person : charter.state == CharterState::Draft ? std::vector<Person>() : story.people) {
        if (attended(charter, person) && !hasSpoken(charter, person))
            silent << shownText(person.name);
    }
    if (!silent.isEmpty())
        m_voices->addWidget(
            wrappedLabel(TextKind::Muted, tr("Was there and said nothing: %1").arg(silent.join(QStringLiteral(", ")))));
}

void CharterRoom::showNext(const Charter& charter, const UseCaseStory& story, bool mayHear)
{
    const QStringList missing = awaitedWords(charter, story.ask(), story.holders);
    m_waits->setText(tr("Waits for: %1").arg(missing.join(QStringLiteral(", "))));
    m_waits->setVisible(charter.state != CharterState::Draft && !missing.isEmpty());
    m_next = mayHear ? nextSpeaker(charter, story) : std::nullopt;
    m_nextButton->setVisible(m_next.has_value());
    if (!m_next)
        return;
    m_nextButton->setText(
        tr("Next: %1 speaks…").arg(shownText(m_next->person.name).replace(u'&', QStringLiteral("&&"))));
    m_nextButton->setAccessibleName(
        tr("%1: %2 speaks next").arg(charterKindTitle(charter.kind), shownText(m_next->person.name)));
}

} // namespace assay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/users_tab.h"

#include "core/base/shown_text.h"
#include "core/feedback/feedback_story.h"
#include "core/usecases/use_case_party.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int feedbackSide = 460;

QBoxLayout* buttonRow(QBoxLayout& content)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    content.addLayout(row);
    return row;
}

QString groupWords(const UserGroup& group)
{
    QStringList parts;
    if (group.size == 1)
        parts << UsersTab::tr("1 person");
    else if (group.size)
        parts << UsersTab::tr("%1 people").arg(QLocale(QLocale::English, QLocale::UnitedStates).toString(*group.size));
    if (!group.contact.isEmpty())
        parts << shownText(group.contact);
    parts << UsersTab::tr("influence: %1").arg(influenceTitle(group.influence).toLower());
    if (group.adoptionTarget)
        parts << UsersTab::tr("target: %1 % of decisions").arg(*group.adoptionTarget * 100);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

UsersTab::UsersTab(Session& session, QWidget* parent)
    : UseCaseTab(QStringLiteral("users"), tr("Users"), parent)
    , m_session(session)
    , m_forms(session, *this, tellChange())
    , m_intake(new FeedbackIntake(session, *this))
    , m_add(pushButton(ButtonKind::Secondary, tr("Add a user group…")))
    , m_hear(pushButton(ButtonKind::Secondary, tr("Take in feedback…")))
    , m_import(pushButton(ButtonKind::Secondary, tr("Import feedback…")))
{
    setAcceptDrops(true);
    m_add->setObjectName(QStringLiteral("addGroup"));
    m_hear->setObjectName(QStringLiteral("addFeedback"));
    m_import->setObjectName(QStringLiteral("importFeedback"));
    const Columns columns = addColumns(feedbackSide);
    QBoxLayout* content = nullptr;
    columns.wide->addWidget(titledCard(tr("User groups"), content));
    m_groupRows = new QVBoxLayout;
    m_groupRows->setSpacing(metrics::between);
    content->addLayout(m_groupRows);
    QBoxLayout* buttons = buttonRow(*content);
    buttons->addWidget(m_add);
    buttons->addStretch();
    columns.wide->addWidget(titledCard(tr("Contacts"), m_contactRows));
    m_contactRows->setSpacing(metrics::between);
    columns.wide->addStretch();
    columns.side->addWidget(titledCard(tr("Feedback"), content));
    m_feedbackRows = new QVBoxLayout;
    m_feedbackRows->setSpacing(metrics::between);
    content->addLayout(m_feedbackRows);
    buttons = buttonRow(*content);
    buttons->addWidget(m_hear);
    buttons->addWidget(m_import);
    buttons->addStretch();
    columns.side->addStretch();
    connect(m_add, &QPushButton::clicked, this, &UsersTab::addGroup);
    connect(m_hear, &QPushButton::clicked, this, &UsersTab::addFeedback);
    connect(m_import, &QPushButton::clicked, this, &UsersTab::importFeedback);
    connect(m_intake, &FeedbackIntake::refused, this, &UsersTab::showError);
    connect(m_intake, &FeedbackIntake::takenIn, this, &UsersTab::tellTakenIn);
}

void UsersTab::setStory(const UseCaseStory& story)
{
    m_story = story;
    const QString standstill = standstillOf(m_session, story);
    const UseCaseParty party{story.viewer.id, story.viewer.roles};
    const QString mayGroup = standstill.isEmpty()
        ? usecases::writerRefusal(story.useCase, tr("The user groups"), party, story.holders)
        : standstill;
    const QString mayHear =
        standstill.isEmpty() ? usecases::memberRefusal(tr("Items of feedback"), party, story.holders) : standstill;
    m_add->setEnabled(mayGroup.isEmpty());
    m_add->setToolTip(mayGroup.isEmpty() ? QString() : plainToolTip(mayGroup));
    for (QPushButton* button : {m_hear, m_import}) {
        button->setEnabled(mayHear.isEmpty());
        button->setToolTip(mayHear.isEmpty() ? QString() : plainToolTip(mayHear));
    }
    showGroups();
    showContacts();
    showFeedback();
}

QPushButton* UsersTab::makeButton(const QString& name, const QString& text, const QString& accessibleName,
                                  const QString& refusal)
{
    QPushButton* button = pushButton(ButtonKind::Ghost, text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    const QString standstill = standstillOf(m_session, m_story);
    const QString reason = standstill.isEmpty() ? refusal : standstill;
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    return button;
}

std::function<void()> UsersTab::tellChange()
{
    return [this] { Q_EMIT changed(); };
}

void UsersTab::showGroups()
{
    clearLayout(*m_groupRows);
    for (const ContactStanding& standing : m_story.groups)
        m_groupRows->addWidget(makeGroup(standing));
    if (m_story.groups.empty())
        m_groupRows->addWidget(wrappedLabel(
            TextKind::Muted,
            tr("Nobody has said yet whom it is for. Gate 1 asks for a group and how often to talk with it.")));
}

QWidget* UsersTab::makeGroup(const ContactStanding& standing)
{
    const UserGroup& group = standing.group;
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(wrappedLabel(TextKind::Strong, tr("%1 · %2").arg(group.key, shownText(group.name))), 1);
    if (group.staged)
        head->addWidget(new Chip(tr("staged"), Tone::Violet), 0, Qt::AlignVCenter);
    if (standing.overdue)
        head->addWidget(new Chip(tr("contact overdue"), Tone::Warn), 0, Qt::AlignVCenter);
    const UseCaseParty party{m_story.viewer.id, m_story.viewer.roles};
    QPushButton* talk = makeButton(QStringLiteral("contact-") + group.key, tr("Record a contact…"),
                                   tr("Record a contact with %1").arg(shownText(group.name)),
                                   usecases::memberRefusal(tr("Contacts with users"), party, m_story.holders));
    QPushButton* edit =
        makeButton(QStringLiteral("edit-") + group.key, tr("Edit…"), tr("Edit %1").arg(shownText(group.name)),
                   usecases::writerRefusal(m_story.useCase, tr("The user groups"), party, m_story.holders));
    connect(talk, &QPushButton::clicked, this, [this, group] { addContact(group); });
    connect(edit, &QPushButton::clicked, this, [this, group] { editGroup(group); });
    head->addWidget(talk);
    head->addWidget(edit);
    layout->addLayout(head);
    layout->addWidget(wrappedLabel(TextKind::Muted, groupWords(group)));
    layout->addWidget(wrappedLabel(TextKind::Note, contactWords(standing)));
    return row;
}

void UsersTab::showContacts()
{
    clearLayout(*m_contactRows);
    for (const UserContact& contact : m_story.contacts) {
        const auto group =
            std::find_if(m_story.groups.begin(), m_story.groups.end(),
                         [&](const ContactStanding& standing) { return standing.group.id == contact.group; });
        const QString with = group == m_story.groups.end() ? QString() : shownText(group->group.name);
        std::vector<QWidget*> words{wrappedLabel(
            TextKind::Body,
            tr("%1: %2, %3").arg(shownText(contact.by.name), contactWayTitle(contact.way).toLower(), with))};
        if (!contact.withWhom.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, shownText(contact.withWhom)));
        if (!contact.notes.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, shownParagraphs(contact.notes)));
        QLabel* day = textLabel(TextKind::Note, dayText(contact.at));
        day->setToolTip(exactTime(contact.at));
        m_contactRows->addWidget(personRow(contact.by.name, contact.by.uid, words, day));
    }
    if (m_story.contacts.empty())
        m_contactRows->addWidget(
            wrappedLabel(TextKind::Muted, tr("Nobody has written down yet that they talked with users.")));
}

void UsersTab::showFeedback()
{
    clearLayout(*m_feedbackRows);
    for (const Feedback& item : m_story.feedback)
        m_feedbackRows->addWidget(makeFeedback(item));
    if (m_story.feedback.empty())
        m_feedbackRows->addWidget(
            wrappedLabel(TextKind::Muted, tr("Nothing was said of it yet. Type it in, or import a JSON or CSV file.")));
}

std::vector<UserGroup> UsersTab::groups() const
{
    std::vector<UserGroup> groups;
    for (const ContactStanding& standing : m_story.groups)
        groups.push_back(standing.group);
    return groups;
}

QBoxLayout* UsersTab::feedbackHead(const Feedback& item)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(textLabel(TextKind::Strong, item.key)); // A button would stand inside of the edge of what is below.
    head->addWidget(new Chip(feedbackStateTitle(item.state), feedbackTone(item.state)));
    head->addWidget(new Chip(severityTitle(item.severity), gravityTone(item.severity)));
    if (item.harm)
        head->addWidget(new Chip(tr("Harm"), Tone::Bad));
    head->addStretch();
    QPushButton* open = pushButton(ButtonKind::Ghost, tr("Open"));
    open->setObjectName(QStringLiteral("open-") + item.key);
    open->setAccessibleName(tr("Open %1").arg(item.key));
    connect(open, &QPushButton::clicked, this, [this, uid = item.uid] {
        Q_EMIT m_session.events.openAsked({{}, "feedback", uid});
    });
    head->addWidget(open);
    return head;
}

/// Those that its state allows.
QBoxLayout* UsersTab::feedbackSteps(const Feedback& item)
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(metrics::unit);
    const UseCaseParty party{m_story.viewer.id, m_story.viewer.roles};
    const auto add = [&](const char* name, const QString& text, FeedbackState to, const std::function<void()>& act) {
        if (!item.mayGo(to))
            return;
        QPushButton* button = makeButton(QLatin1String(name) + item.key, text, tr("%1 %2").arg(text, item.key),
                                         feedback::stepRefusal(item, to, party, m_story.holders));
        connect(button, &QPushButton::clicked, this, act);
        steps->addWidget(button);
    };
    add("triage-", tr("Triage…"), FeedbackState::Triaged, [this, item] { m_forms.triage(item, groups()); });
    add("answer-", tr("Reply…"), FeedbackState::Answered, [this, item] { m_forms.answer(item); });
    add("link-", tr("Link…"), FeedbackState::Linked, [this, item] { m_forms.link(item); });
    add("close-", tr("Close"), FeedbackState::Closed, [this, item] { closeFeedback(item); });
    steps->addStretch();
    return steps;
}

QWidget* UsersTab::makeFeedback(const Feedback& item)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(feedbackHead(item));
    layout->addWidget(wrappedLabel(TextKind::Body, shownParagraphs(item.text)));
    layout->addWidget(wrappedLabel(
        TextKind::Note,
        tr("%1, %2").arg(item.source.isEmpty() ? tr("somebody") : shownText(item.source), exactTime(item.receivedAt))));
    if (!item.reply.isEmpty())
        layout->addWidget(wrappedLabel(TextKind::Muted, tr("Reply: %1").arg(shownParagraphs(item.reply))));
    for (const FeedbackLink& led : item.links)
        layout->addWidget(wrappedLabel(TextKind::Muted, tr("Led to %1").arg(shownText(led.name))));
    layout->addLayout(feedbackSteps(item));
    return row;
}

} // namespace assay

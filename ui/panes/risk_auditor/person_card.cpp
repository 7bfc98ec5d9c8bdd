// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/person_card.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/key_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QAction>
#include <QVBoxLayout>

namespace assay {
namespace {

std::vector<KeyValueList::Line> linesOfPerson(const Person& person)
{
    QStringList roles;
    for (const Role role : person.roles)
        roles << roleTitle(role);
    QStringList limited;
    for (const LimitedRole& each : person.limited)
        limited << each.title();
    std::vector<KeyValueList::Line> lines{
        {PersonCard::tr("Roles"), roles.isEmpty() ? PersonCard::tr("none") : roles.join(QStringLiteral(", "))}};
    if (!limited.isEmpty())
        lines.push_back({PersonCard::tr("With a limit"), limited.join(QStringLiteral("; "))});
    const std::vector<KeyValueList::Line> rest{
        {PersonCard::tr("E-mail"), person.email.isEmpty() ? QStringLiteral("–") : shownText(person.email)},
        {PersonCard::tr("Added"), minuteText(person.createdAt)}};
    lines.insert(lines.end(), rest.begin(), rest.end());
    if (person.staged)
        lines.push_back({PersonCard::tr("Staged"), PersonCard::tr("invented for the demo")});
    return lines;
}

} // namespace

PersonCard::PersonCard(QWidget* parent)
    : QWidget(parent)
    , m_state(new Chip({}))
    , m_title(textLabel(TextKind::Muted, {}))
    , m_sentence(wrappedLabel(TextKind::Note, {}))
    , m_lines(new KeyValueList)
    , m_roles(makeStep("changeRoles", &PersonCard::rolesAsked))
    , m_limit(makeStep("limitRole", &PersonCard::limitAsked))
    , m_endLimit(makeStep("endLimitedRole", &PersonCard::endLimitAsked))
    , m_edit(makeStep("editPerson", &PersonCard::editAsked))
    , m_left(makeStep("personLeft", &PersonCard::leftAsked))
    , m_refusal(wrappedLabel(TextKind::Note, {}))
    , m_ask(pushButton(ButtonKind::Secondary, tr("Ask those who may…")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    QBoxLayout* rows = nullptr;
    layout->addWidget(headedCard(tr("Person"), rows, m_title, m_state));
    m_sentence->setObjectName(QStringLiteral("personSentence"));
    rows->addWidget(m_sentence);
    rows->addWidget(m_lines);
    auto* buttons = new WrapLayout(metrics::inside); // In another language they may be wider than the card.
    m_roles.button->setText(tr("Roles…"));
    m_limit.button->setText(tr("A role with a limit…"));
    m_endLimit.button->setText(tr("End a role with a limit…"));
    m_edit.button->setText(tr("Name and e-mail…"));
    for (const Step& step : {m_roles, m_limit, m_endLimit, m_edit, m_left})
        buttons->addWidget(step.button);
    rows->addLayout(buttons);
    m_refusal->setObjectName(QStringLiteral("personRefusal"));
    rows->addWidget(m_refusal);
    m_ask->setObjectName(QStringLiteral("askForRoles"));
    rows->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT requestAsked(m_refused); });
    clear();
}

PersonCard::Step PersonCard::makeStep(const char* name, void (PersonCard::*asked)())
{
    const Step step{pushButton(ButtonKind::Secondary, {}), new QAction(this)};
    step.button->setObjectName(QLatin1String(name));
    step.action->setObjectName(QLatin1String(name) + QStringLiteral("Action"));
    connect(step.button, &QPushButton::clicked, this, asked);
    connect(step.action, &QAction::triggered, this, asked);
    return step;
}

/// Away from the card the words on a button say too little: `words` say whom it is about.
void PersonCard::show(const Step& step, const QString& words, const QString& refusal, const QString& tip)
{
    step.button->setAccessibleName(words);
    setReason(*step.button, refusal, tip);
    step.action->setText(words);
    step.action->setStatusTip(refusal);
    step.action->setEnabled(refusal.isEmpty());
}

std::vector<QAction*> PersonCard::actions() const
{
    return {m_roles.action, m_limit.action, m_endLimit.action, m_edit.action, m_left.action};
}

void PersonCard::setPerson(const people::PersonStanding& standing, const QString& refusal, const QString& readOnly)
{
    const Person& person = standing.person;
    const QString name = shownText(person.name);
    m_title->setText(name);
    m_state->setWord(person.active ? tr("in the project") : tr("has left"), person.active ? Tone::Ok : Tone::Neutral);
    m_sentence->setText(
        person.active
            ? people::openWorkText(standing.work)
            : tr("They act no more; what they did stays theirs. %1").arg(people::openWorkText(standing.work)));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_lines->setLines(linesOfPerson(person));
    m_lines->show();
    const auto orReadOnly = [&](const QString& reason) { return readOnly.isEmpty() ? reason : readOnly; };
    const QString roles = orReadOnly(refusal);
    const QString left = roles.isEmpty() && person.active ? standing.leaveRefusal : roles;
    const bool isGone = roles.isEmpty() && !person.active;
    show(m_roles, tr("Roles of %1…").arg(name), isGone ? tr("Say first that they are back.") : roles,
         tr("What they may do here"));
    show(m_limit, tr("A role with a limit for %1…").arg(name), isGone ? tr("Say first that they are back.") : roles,
         tr("For one use case, or for a time"));
    show(m_endLimit, tr("End a role with a limit of %1…").arg(name),
         person.limited.empty() && roles.isEmpty() ? tr("They hold none.") : roles);
    m_endLimit.button->setVisible(!person.limited.empty());
    show(m_edit, tr("Name and e-mail of %1…").arg(name), orReadOnly(standing.emailRefusal));
    m_left.button->setText(person.active ? tr("Has left…") : tr("Is back…"));
    show(m_left, person.active ? tr("%1 has left…").arg(name) : tr("%1 is back…").arg(name), left,
         person.active ? tr("Their roles end") : tr("With the roles that you choose"));
    m_refusal->setText(roles.isEmpty() ? left : roles);
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    m_refused.clear();
    for (const QPushButton* step : {m_roles.button, m_left.button}) {
        if (!step->isEnabled() && readOnly.isEmpty() && namesARole(m_refusal->text()))
            m_refused.push_back({step->accessibleName(), m_refusal->text()});
    }
    m_ask->setVisible(!m_refused.empty());
    m_ask->setAccessibleName(tr("Ask those who may change %1").arg(name));
}

void PersonCard::clear()
{
    const QString nobody = tr("Choose somebody in the table.");
    m_title->clear();
    m_state->setWord({}, Tone::Neutral);
    m_sentence->setText(nobody);
    m_sentence->show();
    m_lines->hide();
    m_left.button->setText(tr("Has left…"));
    for (const Step& step : {m_roles, m_limit, m_endLimit, m_edit, m_left})
        show(step, step.button->text(), nobody);
    m_endLimit.button->hide();
    m_refusal->hide();
    m_ask->hide();
}

} // namespace assay

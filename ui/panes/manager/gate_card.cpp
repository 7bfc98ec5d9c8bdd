// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/gate_card.h"

#include "core/base/shown_text.h"
#include "core/gates/gate_facts.h"
#include "core/gates/gate_store.h"
#include "ui/models/time_text.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/manager/use_case_tab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

/// How a use case last came through a gate; nothing where it never did.
const StageStay* passageOf(Gate gate, const StageHistory& history)
{
    for (std::size_t i = history.stays.size(); i-- > 1;) {
        if (history.stays[i].state == stateAfter(gate) && history.stays[i - 1].state == stateBefore(gate))
            return &history.stays[i];
    }
    return nullptr;
}

/// The gate that lies ahead; behind the last one, the last that it came through.
Gate usualGate(const UseCaseStory& story)
{
    if (const std::optional<Gate> ahead = gateAhead(story.history.stage()))
        return *ahead;
    Gate last = Gate::Framing;
    for (const Gate gate : gates()) {
        if (passageOf(gate, story.history))
            last = gate;
    }
    return last;
}

Chip* stateChip(const GateItem& item)
{
    if (item.met)
        return new Chip(GateCard::tr("there"), Tone::Ok);
    if (item.untold)
        return new Chip(GateCard::tr("not known"), Tone::Neutral);
    if (item.waived)
        return new Chip(GateCard::tr("done without"), Tone::Violet);
    return item.blocks ? new Chip(GateCard::tr("missing"), Tone::Bad) : new Chip(GateCard::tr("open"), Tone::Warn);
}

QString suppliersOf(const GateItem& item, const RoleHolders& holders)
{
    QStringList who;
    for (const Role role : item.suppliers)
        who << GateCard::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    return who.join(QStringLiteral(", "));
}

} // namespace

GateCard::GateCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(textLabel(TextKind::Strong, {}))
    , m_count(new Chip({}))
    , m_gates(new Segments(tr("Gate")))
    , m_note(wrappedLabel(TextKind::Muted, {}))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("gateCard"));
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto* card = new Card;
    outside->addWidget(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    layout->addLayout(head);
    m_gates->setObjectName(QStringLiteral("gates"));
    for (const Gate gate : gates())
        m_gates->add(toString(gate));
    layout->addWidget(m_gates, 0, Qt::AlignLeft);
    m_note->setObjectName(QStringLiteral("gatePassage"));
    layout->addWidget(m_note);
    m_rows->setSpacing(metrics::inside);
    layout->addLayout(m_rows);
    connect(m_gates, &Segments::currentChanged, this, [this](int place) {
        const Gate chosen = gates().at(static_cast<std::size_t>(place));
        m_chosen = chosen == usualGate(m_story) ? std::nullopt : std::optional(chosen);
        showGate(chosen);
    });
}

void GateCard::setStory(const UseCaseStory& story)
{
    if (story.useCase.uid != m_story.useCase.uid || story.useCase.state != m_story.useCase.state)
        m_chosen.reset();
    m_story = story;
    const Gate gate = m_chosen.value_or(usualGate(story));
    const QSignalBlocker quiet(m_gates);
    m_gates->setCurrent(static_cast<int>(gate));
    showGate(gate);
}

void GateCard::showGate(Gate gate)
{
    clearLayout(*m_rows);
    const auto report = std::find_if(m_story.gates.begin(), m_story.gates.end(),
                                     [gate](const GateReport& known) { return known.gate == gate; });
    if (report == m_story.gates.end())
        return;
    const QString words = passageWords(gate);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    showItems(*report);
}

/// How it came through the gate, or what lies before that.
QString GateCard::passageWords(Gate gate) const
{
    const std::optional<Gate> ahead = gateAhead(m_story.history.stage());
    if (ahead && gate > *ahead)
        return tr("It comes after %1.").arg(gateTitle(*ahead));
    if (ahead == gate && m_story.history.stage() != stateBefore(gate))
        return tr("It stands before this gate once it is in %1.").arg(stateTitle(stateBefore(gate)));
    if (ahead == gate)
        return {};
    const StageStay* passage = passageOf(gate, m_story.history);
    if (!passage)
        return tr("It never came through this gate.");
    const auto who = std::find_if(m_story.people.begin(), m_story.people.end(),
                                  [passage](const Person& person) { return person.uid == passage->actor; });
    const QString name = who == m_story.people.end() ? passage->actor : shownText(who->name);
    return (m_story.isPast ? tr("%1 took it through on %2. As it stood on the day that is shown:")
                           : tr("%1 took it through on %2. As it stands today:"))
        .arg(name, exactTime(passage->from));
}

void GateCard::showItems(const GateReport& report)
{
    m_title->setText(gateTitle(report.gate));
    m_count->setWord(tr("%1 of %2").arg(report.met()).arg(report.items.size()),
                     report.passes() ? Tone::Ok : Tone::Warn);
    setAccessibleName(report.sentence());
    for (const GateItem& item : report.items)
        m_rows->addWidget(makeItem(report, item));
    if (report.missing().empty() || gateAhead(m_story.useCase.state) != report.gate)
        return;
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("Ask for what is missing…"));
    button->setObjectName(QStringLiteral("askGate"));
    const QString standstill = standstillOf(m_session, m_story);
    button->setEnabled(standstill.isEmpty());
    button->setToolTip(standstill.isEmpty() ? QString() : plainToolTip(standstill));
    connect(button, &QPushButton::clicked, this, [this, report] { ask(report); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metrics::unit, 0, 0);
    layout->addWidget(button);
    layout->addStretch();
    m_rows->addWidget(row);
}

QWidget* GateCard::makeItem(const GateReport& report, const GateItem& item)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    const bool missing = !item.met && !item.waived && !item.untold;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrappedLabel(TextKind::Body, item.title));
    QString note = shownText(item.detail);
    if (missing)
        note = note.isEmpty() ? tr("from %1").arg(suppliersOf(item, m_story.holders))
                              : tr("%1; from %2").arg(note, suppliersOf(item, m_story.holders));
    if (!note.isEmpty())
        words->addWidget(wrappedLabel(TextKind::Note, note));
    for (const GateWaiver& waiver : m_story.waivers) {
        const bool isOfAnother = waiver.gate && *waiver.gate != report.gate;
        if (waiver.item == item.word && !item.waived && !isOfAnother) // Else the note says so.
            words->addWidget(
                wrappedLabel(TextKind::Note,
                             tr("done without on %1, %2: %3")
                                 .arg(exactTime(waiver.at), shownText(waiver.by.name), shownText(waiver.reason))));
    }
    layout->addLayout(words, 1);
    if (missing && item.waivable && item.blocks && gateAhead(m_story.useCase.state) == report.gate) {
        QPushButton* button = pushButton(ButtonKind::Ghost, tr("Do without…"));
        button->setObjectName(QStringLiteral("waive-") + item.word);
        button->setAccessibleName(tr("Do without %1").arg(item.title));
        const auto& held = m_story.viewer.roles;
        const bool may = std::find(held.begin(), held.end(), usecases::waivingRole()) != held.end();
        const QString standstill = standstillOf(m_session, m_story);
        button->setEnabled(may && standstill.isEmpty());
        if (!standstill.isEmpty())
            button->setToolTip(plainToolTip(standstill));
        else if (!may)
            button->setToolTip(plainToolTip(
                tr("by a %1 (%2)")
                    .arg(roleTitle(usecases::waivingRole()), whoHolds(usecases::waivingRole(), m_story.holders))));
        connect(button, &QPushButton::clicked, this, [this, gate = report.gate, item] { waive(gate, item); });
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    layout->addWidget(stateChip(item), 0, Qt::AlignTop);
    return row;
}

/// Those who can supply what is missing, and whoever takes the step where it can be taken already.
QString GateCard::askedWords(const GateReport& report) const
{
    std::vector<Role> roles;
    for (const GateItem& item : report.missing())
        roles.insert(roles.end(), item.suppliers.begin(), item.suppliers.end());
    if (const auto step = transition(m_story.useCase, stateAfter(report.gate)); step && step->role)
        roles.push_back(*step->role);
    QStringList who;
    for (const Role role : roles)
        who << tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, m_story.holders));
    who.removeDuplicates();
    return who.join(QStringLiteral(", "));
}

void GateCard::ask(const GateReport& report)
{
    const Gate gate = report.gate;
    const auto problem = [](const FieldsForm::Values&) { return QString(); };
    const auto act = [uid = m_story.useCase.uid, gate](const FieldsForm::Values& said, db::Database& database,
                                                       const Actor& actor, const QString& command) {
        return GateStore(database).request(uid, stateAfter(gate), said.at(QStringLiteral("words")), actor, command);
    };
    auto* form =
        new FieldsForm(m_session,
                       {QStringLiteral("gateRequest"), tr("%1: ask those who can").arg(m_story.useCase.key), tr("Ask"),
                        tr("An entry of the log that their inboxes show: %1.").arg(askedWords(report)),
                        QStringLiteral("use-case/%1/%2/request").arg(m_story.useCase.uid, toString(gate))},
                       {{QStringLiteral("words"), tr("What you tell them"), FieldsForm::Kind::Text}}, problem, act);
    FieldsForm::open(form, this, [this] { Q_EMIT changed(); });
}

void GateCard::waive(Gate gate, const GateItem& item)
{
    const auto problem = [](const FieldsForm::Values& said) {
        return said.at(QStringLiteral("reason")).isEmpty() ? tr("The reason is kept with the gate.") : QString();
    };
    const auto act = [uid = m_story.useCase.uid, gate, word = item.word](const FieldsForm::Values& said,
                                                                         db::Database& database, const Actor& actor,
                                                                         const QString& command) {
        return GateStore(database).waive(uid, gate, word, said.at(QStringLiteral("reason")),
                                         {actor.person, toString(usecases::waivingRole())}, command);
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("gateWaiver"),
         tr("%1 without %2").arg(gateTitle(gate), item.title),
         tr("Do without"),
         {},
         QStringLiteral("use-case/%1/%2/without-%3").arg(m_story.useCase.uid, toString(gate), item.word)},
        {{QStringLiteral("reason"), tr("Because"), FieldsForm::Kind::Text}}, problem, act);
    FieldsForm::open(form, this, [this] { Q_EMIT changed(); });
}

} // namespace assay

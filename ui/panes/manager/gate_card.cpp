// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/gate_card.h"

#include "core/base/shown_text.h"
#include "core/gates/gate_facts.h"
#include "core/gates/gate_store.h"
#include "ui/panes/fields_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

/// The gate that lies before a use case in this state.
const GateReport* gateAhead(const UseCaseStory& story)
{
    const auto found = std::find_if(story.gates.begin(), story.gates.end(), [&story](const GateReport& report) {
        return stateBefore(report.gate) == story.useCase.state;
    });
    return found == story.gates.end() ? nullptr : &*found;
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
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("gateCard"));
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto* card = new Card;
    outside->addWidget(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, metrics::between, 16, 14);
    layout->setSpacing(metrics::inside);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    layout->addLayout(head);
    m_rows->setSpacing(metrics::inside);
    layout->addLayout(m_rows);
}

void GateCard::setStory(const UseCaseStory& story)
{
    m_story = story;
    const GateReport* report = gateAhead(story);
    setVisible(report);
    clearLayout(*m_rows);
    if (report)
        showItems(*report);
}

void GateCard::showItems(const GateReport& report)
{
    m_title->setText(gateTitle(report.gate));
    m_count->setWord(tr("%1 of %2").arg(report.met()).arg(report.items.size()),
                     report.passes() ? Tone::Ok : Tone::Warn);
    setAccessibleName(report.sentence());
    for (const GateItem& item : report.items)
        m_rows->addWidget(makeItem(report, item));
    if (report.missing().empty())
        return;
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("Ask for what is missing…"));
    button->setObjectName(QStringLiteral("askGate"));
    const bool readOnly = m_session.database->readOnly();
    button->setEnabled(!readOnly);
    button->setToolTip(readOnly ? plainToolTip(m_session.database->readOnlyReason()) : QString());
    connect(button, &QPushButton::clicked, this, [this, gate = report.gate] { ask(gate); });
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
    const bool missing = !item.met && !item.waived;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrappedLabel(TextKind::Body, item.title));
    QString note = shownText(item.detail);
    if (missing)
        note = note.isEmpty() ? tr("from %1").arg(suppliersOf(item, m_story.holders))
                              : tr("%1; from %2").arg(note, suppliersOf(item, m_story.holders));
    if (!note.isEmpty())
        words->addWidget(wrappedLabel(TextKind::Note, note));
    layout->addLayout(words, 1);
    if (missing && item.waivable && item.blocks) {
        QPushButton* button = pushButton(ButtonKind::Ghost, tr("Do without…"));
        button->setObjectName(QStringLiteral("waive-") + item.word);
        button->setAccessibleName(tr("Do without %1").arg(item.title));
        const auto& held = m_story.viewer.roles;
        const bool may = std::find(held.begin(), held.end(), usecases::waivingRole()) != held.end();
        button->setEnabled(may && !m_session.database->readOnly());
        if (!may)
            button->setToolTip(plainToolTip(
                tr("by a %1 (%2)")
                    .arg(roleTitle(usecases::waivingRole()), whoHolds(usecases::waivingRole(), m_story.holders))));
        connect(button, &QPushButton::clicked, this, [this, gate = report.gate, item] { waive(gate, item); });
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    layout->addWidget(new Chip(item.met          ? tr("there")
                                   : item.waived ? tr("done without")
                                   : item.blocks ? tr("missing")
                                                 : tr("open"),
                               item.met          ? Tone::Ok
                                   : item.waived ? Tone::Violet
                                   : item.blocks ? Tone::Bad
                                                 : Tone::Warn),
                      0, Qt::AlignTop);
    return row;
}

void GateCard::ask(Gate gate)
{
    const auto problem = [](const FieldsForm::Values&) { return QString(); };
    const auto act = [uid = m_story.useCase.uid, gate](const FieldsForm::Values& said, db::Database& database,
                                                       const Actor& actor, const QString& command) {
        return GateStore(database).request(uid, stateAfter(gate), said.at(QStringLiteral("words")), actor, command);
    };
    auto* form =
        new FieldsForm(m_session,
                       {QStringLiteral("gateRequest"), tr("%1: ask those who can").arg(m_story.useCase.key), tr("Ask"),
                        tr("An entry of the log that the inbox of whoever takes the step shows."),
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

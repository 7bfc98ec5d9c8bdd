// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/value_ledger.h"

#include "core/base/number_text.h"
#include "core/base/shown_text.h"
#include "core/value/value_rules.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/value_forms.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int ledgerDetailsWidth = 330;
constexpr int ledgerDetailsNarrow = 250;
constexpr int ledgerNarrow = 900;
constexpr int ledgerNarrowest = 700; ///< Below it the table has the room alone.
constexpr int ledgerHypothesis = 1;

QString ledgerFigure(double value, const QString& unit)
{
    return (QString::fromLatin1(numberText(value)) + u' ' + shownText(unit)).trimmed();
}

QString ledgerRealised(const ValueRecord& record)
{
    return record.latest() ? ledgerFigure(record.latest()->realised, record.unit) : QStringLiteral("–");
}

QVariant ledgerTip(const QString& text, int role)
{
    return role == Qt::ToolTipRole && !text.isEmpty() ? QVariant(plainToolTip(text)) : QVariant();
}

/// Who has to say something next.
QString ledgerWaitsFor(const ValueRecord& record)
{
    if (record.state == ValueState::Hypothesis && !record.latest())
        return ValueLedger::tr("a measurement");
    if (record.state == ValueState::Hypothesis) {
        QStringList roles;
        for (const Role role : missingAcknowledgements(record))
            roles << roleTitle(role);
        return roles.join(QStringLiteral(", "));
    }
    if (record.state == ValueState::Accepted)
        return QStringLiteral("–");
    return record.businessOwner.name.isEmpty() ? roleTitle(Role::BusinessOwner) : shownText(record.businessOwner.name);
}

std::vector<Column<ValueRecord>> ledgerColumns()
{
    return {{ValueLedger::tr("Record"),
             [](const ValueRecord& row) { return row.key; },
             {},
             [](const ValueRecord& row, int role) {
                 return role == AddressRole ? QVariant::fromValue(Address{{}, "value", row.uid}) : QVariant();
             }},
            {ValueLedger::tr("Hypothesis"),
             [](const ValueRecord& row) { return shownText(row.hypothesis); },
             {},
             [](const ValueRecord& row, int role) { return ledgerTip(row.hypothesis, role); }},
            {ValueLedger::tr("Use case"),
             [](const ValueRecord& row) { return row.useCaseKey; },
             {},
             [](const ValueRecord& row, int role) { return ledgerTip(row.useCaseTitle, role); }},
            {ValueLedger::tr("Target"), [](const ValueRecord& row) { return ledgerFigure(row.target, row.unit); },
             [](const ValueRecord& row) { return row.target; }},
            {ValueLedger::tr("Realised"), ledgerRealised,
             [](const ValueRecord& row) { return row.latest() ? row.latest()->realised : std::nan(""); }},
            {ValueLedger::tr("State"), [](const ValueRecord& row) { return valueStateTitle(row.state); }},
            {ValueLedger::tr("Waits for"), ledgerWaitsFor}};
}

} // namespace

ValueLedger::ValueLedger(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_rows, tr("Value records")))
    , m_heading(wrappedLabel(TextKind::Strong, {}))
    , m_lines(new KeyValueList)
    , m_voices(new QVBoxLayout)
    , m_new(pushButton(ButtonKind::Primary, tr("New value record…")))
{
    m_rows.setColumns(ledgerColumns());
    m_table->setObjectName(QStringLiteral("ledger"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    offerCsv(*m_table, QStringLiteral("value.csv"), session);
    auto* empty =
        new EmptyState("chart", tr("No value records yet"),
                       tr("A value record says what a use case is to earn and how one will know. A data scientist "
                          "and operations stand by what is measured, and the business owner accepts it."));
    m_states = new ViewStates(m_table, empty, Skeleton::Shape::Table);
    m_details = makeDetails();
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(textLabel(TextKind::Strong, tr("Value ledger")));
    head->addStretch();
    addActions(*head);
    inside->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, metrics::between, metrics::unit);
    row->setSpacing(metrics::between);
    row->addWidget(m_states, 1);
    row->addWidget(m_details);
    inside->addLayout(row, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ValueLedger::showChosen);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &ValueLedger::showChosen);
    showChosen();
}

Card* ValueLedger::makeDetails()
{
    auto* details = new Card;
    details->setFixedWidth(ledgerDetailsWidth);
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(14, metrics::inside, 14, metrics::inside);
    rows->setSpacing(metrics::inside);
    rows->addWidget(m_heading);
    rows->addWidget(m_lines);
    m_voices->setSpacing(metrics::inside);
    rows->addLayout(m_voices);
    rows->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setAccessibleName(tr("The chosen value record"));
    showThrough(*area);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(area);
    return details;
}

void ValueLedger::addActions(QBoxLayout& row)
{
    using State = ValueState;
    const auto party = [this](const std::vector<Role>& roles) {
        return values::ValueParty{m_content.viewer.id, roles};
    };
    const auto word = [this](ValueWordForm::Kind kind) {
        return [this, kind](const ValueRecord& record, Role role) -> WorkForm* {
            return new ValueWordForm(m_session, record, kind, role);
        };
    };
    addAction(
        row, "editValue", tr("Edit…"), {State::Hypothesis},
        [this, party](const auto& record, const auto& roles) {
            return values::editRefusal(record, party(roles), m_content.holders.at(record.useCase));
        },
        [this](const ValueRecord& record, Role role) -> WorkForm* { return new ValueForm(m_session, record, role); });
    addAction(
        row, "measureValue", tr("Measure…"), {State::Hypothesis, State::Measured},
        [this, party](const auto& record, const auto& roles) {
            return values::measureRefusal(record, party(roles), m_content.holders.at(record.useCase));
        },
        [this](const ValueRecord& record, Role role) -> WorkForm* { return new MeasureForm(m_session, record, role); });
    addAction(
        row, "acknowledgeValue", tr("Stand by it…"), {State::Hypothesis},
        [this, party](const auto& record, const auto& roles) {
            return values::acknowledgeRefusal(record, party(roles), m_content.holders.at(record.useCase));
        },
        word(ValueWordForm::Kind::Acknowledge));
    addAction(
        row, "acceptValue", tr("Accept…"), {State::Measured},
        [this, party](const auto& record, const auto& roles) {
            return values::acceptRefusal(record, party(roles), m_content.holders.at(record.useCase));
        },
        word(ValueWordForm::Kind::Accept));
    addAction(
        row, "disputeValue", tr("Dispute…"), {State::Measured},
        [this, party](const auto& record, const auto& roles) {
            return values::disputeRefusal(record, party(roles), m_content.holders.at(record.useCase));
        },
        word(ValueWordForm::Kind::Dispute));
    addAction(
        row, "counterValue", tr("Speak against the claim…"), {State::Disputed},
        [party](const auto& record, const auto& roles) { return values::counterRefusal(record, party(roles)); },
        word(ValueWordForm::Kind::Counter));
    addAction(
        row, "decideValue", tr("Decide…"), {State::Disputed},
        [this, party](const auto& record, const auto& roles) {
            return values::decideRefusal(record, party(roles), m_content.holders.at(record.useCase));
        },
        word(ValueWordForm::Kind::Decide));
    m_new->setObjectName(QStringLiteral("newValue"));
    m_new->setAccessibleName(m_new->text());
    row.addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, &ValueLedger::writeNew);
}

void ValueLedger::addAction(QBoxLayout& row, const char* name, const QString& text, std::vector<ValueState> states,
                            Refusal refusal, Form form)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    row.addWidget(button);
    const std::size_t place = m_actions.size();
    m_actions.push_back({button, std::move(states), std::move(refusal), std::move(form)});
    connect(button, &QPushButton::clicked, this, [this, place] { act(m_actions[place]); });
}

void ValueLedger::setContent(LedgerContent content)
{
    m_content = std::move(content);
    keepPlace(*m_table, [&] { m_rows.setRows(m_content.records); });
    m_table->horizontalHeader()->setSectionResizeMode(ledgerHypothesis, QHeaderView::Stretch);
    if (m_content.records.empty())
        m_states->showEmpty();
    else
        m_states->showContent();
    if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_table->setCurrentIndex(m_rows.index(0, 0));
    showChosen();
}

void ValueLedger::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_details->setFixedWidth(width() < ledgerNarrow ? ledgerDetailsNarrow : ledgerDetailsWidth);
    m_details->setVisible(chosen() && width() >= ledgerNarrowest);
}

const ValueRecord* ValueLedger::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_rows.rowCount() ? &m_rows.row(index.row()) : nullptr;
}

/// Those of the viewer that count for the use case.
std::vector<Role> ValueLedger::rolesFor(const ValueRecord& record) const
{
    return m_content.viewer.rolesFor(record.useCase, m_session.database->clock().now());
}

/// The first of the viewer's roles in which nothing stands against it.
std::optional<Role> ValueLedger::roleFor(const Action& action, const ValueRecord& record) const
{
    for (const Role role : rolesFor(record)) {
        if (action.refusal(record, {role}).isEmpty())
            return role;
    }
    return std::nullopt;
}

void ValueLedger::act(const Action& action)
{
    const ValueRecord* record = chosen();
    const std::optional<Role> role = record ? roleFor(action, *record) : std::nullopt;
    if (role)
        open(action.form(*record, *role));
}

void ValueLedger::writeNew()
{
    open(new ValueForm(m_session, m_content.useCases));
}

void ValueLedger::open(WorkForm* form)
{
    connect(form, &WorkForm::done, this, &ValueLedger::changed);
    new Overlay(form, window());
}

void ValueLedger::showChosen()
{
    const ValueRecord* record = chosen();
    m_details->setVisible(record && width() >= ledgerNarrowest);
    showActions(record);
    if (!record)
        return;
    m_heading->setText(QStringLiteral("%1 · %2").arg(record->key, shownText(record->hypothesis)));
    std::vector<KeyValueList::Line> lines{{tr("Metric"), shownText(record->metric)},
                                          {tr("Target"), ledgerFigure(record->target, record->unit)},
                                          {tr("Realised"), ledgerRealised(*record)},
                                          {tr("Without it"), shownParagraphs(record->baselineMethod)}};
    if (const ValueMeasurement* latest = record->latest()) {
        lines.push_back({tr("Period"), tr("%1 to %2").arg(dayText(latest->from), dayText(latest->to))});
        lines.push_back({tr("Confidence"), valueConfidenceTitle(latest->confidence)});
        lines.push_back({tr("Evidence"), shownParagraphs(latest->evidence)});
        if (!latest->limits.isEmpty())
            lines.push_back({tr("Limits"), shownParagraphs(latest->limits)});
    }
    m_lines->setLines(lines);
    showVoices(*record);
}

void ValueLedger::showActions(const ValueRecord* record)
{
    const QString standstill =
        m_session.database->readOnly() ? m_session.database->readOnlyReason() : m_content.standstill;
    const auto tell = [](QPushButton* button, const QString& reason) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
        button->setStatusTip(reason);
        button->setAccessibleDescription(reason);
    };
    tell(m_new,
         !standstill.isEmpty()            ? standstill
             : m_content.useCases.empty() ? tr("There is no use case that could earn anything yet.")
                                          : QString());
    for (const Action& action : m_actions) {
        const bool next =
            record && std::find(action.states.begin(), action.states.end(), record->state) != action.states.end();
        action.button->setVisible(next);
        if (next)
            tell(action.button,
                 !standstill.isEmpty()                      ? standstill
                     : roleFor(action, *record).has_value() ? QString()
                                                            : action.refusal(*record, rolesFor(*record)));
    }
}

void ValueLedger::showVoices(const ValueRecord& record)
{
    clearLayout(*m_voices);
    for (const ValueVoice& voice : record.voices) {
        std::vector<QWidget*> words{wrappedLabel(
            TextKind::Body,
            tr("%1, %2: %3").arg(shownText(voice.person.name), roleTitle(voice.role), valueVoiceTitle(voice.kind)))};
        if (!voice.text.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, shownParagraphs(voice.text)));
        if (!voice.evidence.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, tr("Evidence: %1").arg(shownParagraphs(voice.evidence))));
        words.push_back(
            wrappedLabel(TextKind::Note, tr("measurement %1 · %2").arg(voice.measurement).arg(exactTime(voice.at))));
        m_voices->addWidget(personRow(voice.person.name, voice.person.uid, words));
    }
}

} // namespace assay

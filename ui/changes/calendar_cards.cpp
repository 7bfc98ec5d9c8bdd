// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/calendar_cards.h"

#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "core/changes/calendar_rows.h"
#include "core/domain/release.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/moment_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int calendarRows = 3; ///< At most; further ones are scrolled to: the changes above need the room.

QString placesText(const ChangeFreeze& freeze)
{
    return freeze.environments.isEmpty() ? CalendarCards::tr("every place")
                                         : shownText(freeze.environments.join(QStringLiteral(", ")));
}

QString withdrawalText(const std::optional<CalendarWithdrawal>& withdrawn)
{
    return withdrawn ? u'\n'
            + CalendarCards::tr("Withdrawn by %1: %2").arg(shownText(withdrawn->by.name), shownText(withdrawn->reason))
                     : QString();
}

QVariant freezeExtra(const ChangeFreeze& freeze, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    const QString words = CalendarCards::tr("%1: %2").arg(shownText(freeze.by.name), shownText(freeze.reason));
    return plainToolTip(words + withdrawalText(freeze.withdrawn));
}

QVariant standardExtra(const StandardChange& standard, int role)
{
    return role == Qt::ToolTipRole
        ? QVariant(plainToolTip(shownText(standard.text.reason) + withdrawalText(standard.withdrawn)))
        : QVariant();
}

QString freezeState(const ChangeFreeze& freeze, qint64 now)
{
    if (freeze.withdrawn)
        return CalendarCards::tr("withdrawn");
    if (now >= freeze.until)
        return CalendarCards::tr("over");
    return now >= freeze.from ? CalendarCards::tr("now") : CalendarCards::tr("ahead");
}

QString standardState(const StandardChange& standard, qint64 now)
{
    if (standard.withdrawn)
        return CalendarCards::tr("withdrawn");
    return standard.holdsAt(now) ? CalendarCards::tr("until %1").arg(dayText(standard.validUntil))
                                 : CalendarCards::tr("over");
}

/// Freezes begin and end with days, most of them.
QString beginOrEnd(qint64 at)
{
    constexpr qint64 dayLength = 24LL * 3600 * 1000;
    return at % dayLength == 0 ? dayText(at) : minuteText(at);
}

/// Two cards stand side by side: there is room for a short word alone.
QPushButton* calendarButton(const char* name, const QString& text, const QString& words)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(words);
    button->setEnabled(false); // Until it is known who may.
    return button;
}

QWidget* tableCard(const QString& title, QTableView& table, const char* name, QPushButton* add, QPushButton* withdraw)
{
    auto* steps = new QWidget;
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(withdraw);
    row->addWidget(add);
    table.setObjectName(QLatin1StringView(name));
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    QBoxLayout* content = nullptr;
    Card* card = headedCard(title, content, nullptr, steps);
    content->addWidget(&table);
    return card;
}

FieldsForm::Field reasonField()
{
    return {QStringLiteral("reason"), CalendarCards::tr("Why, for everybody who reads the log"),
            FieldsForm::Kind::Text};
}

QString missingReason(const FieldsForm::Values& said)
{
    return FieldsForm::said(said, "reason").isEmpty() ? CalendarCards::tr("It needs its reason.") : QString();
}

QString freezeFault(const FieldsForm::Values& said)
{
    if (FieldsForm::said(said, "name").isEmpty())
        return CalendarCards::tr("A freeze needs a name.");
    for (const char* field : {"from", "until"}) {
        if (const QString fault = neededMomentProblem(said, field); !fault.isEmpty())
            return fault;
    }
    return missingReason(said);
}

QString standardFormFault(const FieldsForm::Values& said)
{
    if (FieldsForm::said(said, "name").isEmpty())
        return CalendarCards::tr("A standard change needs a name.");
    if (const QString fault = neededMomentProblem(said, "until"); !fault.isEmpty())
        return fault;
    for (const char* field : {"description", "impact", "rollback", "comms", "training", "adoption"}) {
        if (FieldsForm::said(said, field).isEmpty())
            return CalendarCards::tr("Each change of the kind says all of it; write the fields that are empty.");
    }
    return {};
}

Result<> sayFreeze(const FieldsForm::Values& said, db::Database& database, const Actor& actor, const QString& command)
{
    const FreezeDraft draft{
        FieldsForm::said(said, "name"), momentSaid(said, "from").value_or(0), momentSaid(said, "until").value_or(0),
        FieldsForm::said(said, "places").split(u',', Qt::SkipEmptyParts), FieldsForm::said(said, "reason")};
    return withoutValue(ChangeCalendarStore(database).addFreeze(draft, actor, command));
}

Result<> sayStandard(const FieldsForm::Values& said, db::Database& database, const Actor& actor, const QString& command)
{
    StandardDraft draft;
    draft.text = {FieldsForm::said(said, "name"),    FieldsForm::said(said, "description"),
                  FieldsForm::said(said, "impact"),  FieldsForm::said(said, "rollback"),
                  FieldsForm::said(said, "comms"),   FieldsForm::said(said, "training"),
                  FieldsForm::said(said, "adoption")};
    draft.impact = changeImpactFromString(FieldsForm::said(said, "level")).value_or(ChangeImpact::Low);
    draft.validUntil = momentSaid(said, "until").value_or(0);
    return withoutValue(ChangeCalendarStore(database).addStandard(draft, actor, command));
}

std::vector<FieldsForm::Field> standardFields()
{
    using Kind = FieldsForm::Kind;
    const std::vector<std::pair<QString, QString>> levels{
        {changeImpactTitle(ChangeImpact::Low), toString(ChangeImpact::Low)},
        {changeImpactTitle(ChangeImpact::Medium), toString(ChangeImpact::Medium)}};
    return {{QStringLiteral("name"), CalendarCards::tr("Name")},
            {QStringLiteral("level"), CalendarCards::tr("How much depends on it"), Kind::Choice,
             toString(ChangeImpact::Low), levels},
            momentField(QStringLiteral("until"), CalendarCards::tr("Agreed to until")),
            {QStringLiteral("description"), CalendarCards::tr("What is done each time, and why"), Kind::Text},
            {QStringLiteral("impact"), CalendarCards::tr("Risk: who and what is touched"), Kind::Text},
            {QStringLiteral("rollback"), CalendarCards::tr("Way back"), Kind::Text},
            {QStringLiteral("comms"), CalendarCards::tr("Communication: who is told what, and when"), Kind::Text},
            {QStringLiteral("training"), CalendarCards::tr("Training: who has to learn what before"), Kind::Text},
            {QStringLiteral("adoption"), CalendarCards::tr("Adoption target: how much it is to be used"), Kind::Text}};
}

} // namespace

CalendarCards::CalendarCards(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_freezes(dataTable(m_freezeModel, tr("Freezes")))
    , m_standards(dataTable(m_standardModel, tr("Standard changes")))
    , m_addFreeze(calendarButton("addFreeze", tr("Add…"), tr("Add a freeze…")))
    , m_withdrawFreeze(calendarButton("withdrawFreeze", tr("Withdraw…"), tr("Withdraw the freeze…")))
    , m_addStandard(calendarButton("addStandard", tr("Add…"), tr("Add a standard change…")))
    , m_withdrawStandard(calendarButton("withdrawStandard", tr("Withdraw…"), tr("Withdraw the standard change…")))
    , m_types(elidedLabel(TextKind::Muted, {}))
    , m_nameTypes(calendarButton("nameChangeTypes", tr("Call them…"), tr("Say what types of changes are called…")))
{
    setObjectName(QStringLiteral("calendarCards"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics::page, 0, metrics::page, metrics::inside);
    rows->setSpacing(metrics::unit);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addWidget(makeFreezes(), 1);
    row->addWidget(makeStandards(), 1);
    rows->addLayout(row);
    rows->addWidget(makeTypes());
    connect(&session.events, &SessionEvents::changed, this, &CalendarCards::read);
    for (QTableView* table : {m_freezes, m_standards})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CalendarCards::showReasons);
    connect(m_addFreeze, &QPushButton::clicked, this, &CalendarCards::addFreeze);
    connect(m_withdrawFreeze, &QPushButton::clicked, this, &CalendarCards::withdrawFreeze);
    connect(m_addStandard, &QPushButton::clicked, this, &CalendarCards::addStandard);
    connect(m_withdrawStandard, &QPushButton::clicked, this, &CalendarCards::withdrawStandard);
    connect(m_nameTypes, &QPushButton::clicked, this, &CalendarCards::nameTypes);
    fitRows();
    read();
}

CalendarCards::~CalendarCards()
{
    m_reading.cancel();
}

QWidget* CalendarCards::makeFreezes()
{
    m_freezeModel.setColumns(
        {{tr("Key"), [](const ChangeFreeze& freeze) { return freeze.key; }, {}, freezeExtra},
         {tr("Freeze"),
          [](const ChangeFreeze& freeze) { return stagedWords(shownText(freeze.name), freeze.staged); },
          {},
          freezeExtra},
         {tr("From"), [](const ChangeFreeze& freeze) { return beginOrEnd(freeze.from); }, {}, freezeExtra},
         {tr("Until"), [](const ChangeFreeze& freeze) { return beginOrEnd(freeze.until); }, {}, freezeExtra},
         {tr("Where"), placesText, {}, freezeExtra},
         {tr("State"),
          [this](const ChangeFreeze& freeze) { return freezeState(freeze, m_calendar.asOf); },
          {},
          freezeExtra}});
    return tableCard(tr("Freezes"), *m_freezes, "freezes", m_addFreeze, m_withdrawFreeze);
}

QWidget* CalendarCards::makeStandards()
{
    m_standardModel.setColumns(
        {{tr("Key"), [](const StandardChange& standard) { return standard.key; }, {}, standardExtra},
         {tr("Standard change"),
          [](const StandardChange& standard) { return stagedWords(shownText(standard.text.title), standard.staged); },
          {},
          standardExtra},
         {tr("By"), [](const StandardChange& standard) { return shownText(standard.by.name); }, {}, standardExtra},
         {tr("State"),
          [this](const StandardChange& standard) { return standardState(standard, m_calendar.asOf); },
          {},
          standardExtra}});
    return tableCard(tr("Standard changes"), *m_standards, "standardChanges", m_addStandard, m_withdrawStandard);
}

QWidget* CalendarCards::makeTypes()
{
    m_types->setObjectName(QStringLiteral("changeTypes"));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_types, 1);
    row->addWidget(m_nameTypes);
    return line;
}

void CalendarCards::read()
{
    m_reading.cancel();
    m_reading = m_session.fetchResult<Calendar>(
        tr("Reading the calendar of changes"), this,
        [now = m_session.database->clock().now(), actor = m_session.actor](db::Connection& connection) {
            return Calendar{changes::freezes(connection),
                            changes::standardChanges(connection),
                            changes::calendarRefusals(connection, actor),
                            changes::typeNames(connection),
                            changes::nameTypesRefusal(connection, actor),
                            now};
        },
        [this](const Result<Calendar>& calendar) { showCalendar(calendar); });
}

void CalendarCards::showCalendar(const Result<Calendar>& calendar)
{
    if (!calendar) {
        for (QPushButton* step : {m_addFreeze, m_withdrawFreeze, m_addStandard, m_withdrawStandard, m_nameTypes})
            setReason(*step, shownText(calendar.error().message));
        return;
    }
    m_calendar = *calendar;
    QStringList types;
    for (const ChangeType type : allChangeTypes())
        types << shownText(changes::typeChoice(m_calendar.typeNames, type));
    m_types->setText(tr("Types of changes: %1").arg(types.join(QStringLiteral(", "))));
    keepPlace(*m_freezes, [&] { m_freezeModel.setRows(m_calendar.freezes); });
    keepPlace(*m_standards, [&] { m_standardModel.setRows(m_calendar.standards); });
    fitRows();
    for (QTableView* table : {m_freezes, m_standards}) {
        if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    }
    showReasons();
}

/// Both as high as the one with more rows, since they stand side by side.
void CalendarCards::fitRows()
{
    const int rows = std::clamp(std::max(m_freezeModel.rowCount(), m_standardModel.rowCount()), 1, calendarRows);
    for (QTableView* table : {m_freezes, m_standards})
        table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * metrics::tableRow + 2);
}

void CalendarCards::showReasons()
{
    const auto refusal = [this](const QString& rule, const QTableView* table, auto isOver) {
        if (m_session.database->readOnly())
            return m_session.database->readOnlyReason();
        if (!rule.isEmpty() || !table)
            return rule;
        if (!table->currentIndex().isValid())
            return tr("There is none to be withdrawn.");
        return isOver(table->currentIndex().row()) ? tr("It was withdrawn already.") : QString();
    };
    const auto never = [](int) { return false; };
    setReason(*m_addFreeze, refusal(m_calendar.refusals.freeze, nullptr, never));
    setReason(*m_addStandard, refusal(m_calendar.refusals.standard, nullptr, never));
    setReason(*m_nameTypes, refusal(m_calendar.nameTypesRefusal, nullptr, never));
    setReason(*m_withdrawFreeze, refusal(m_calendar.refusals.freeze, m_freezes, [this](int row) {
        return m_freezeModel.row(row).withdrawn.has_value();
    }));
    setReason(*m_withdrawStandard, refusal(m_calendar.refusals.withdrawStandard, m_standards, [this](int row) {
        return m_standardModel.row(row).withdrawn.has_value();
    }));
}

void CalendarCards::changed(QTableView& table)
{
    table.setFocus();
    Q_EMIT m_session.events.changed();
}

void CalendarCards::addFreeze()
{
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("freezeForm"), tr("Keep places as they are"), tr("Add the freeze"),
         tr("In UTC. Nothing is planned to go there in that time but an emergency change that was agreed to."),
         QStringLiteral("new-freeze")},
        {{QStringLiteral("name"), tr("Name")},
         momentField(QStringLiteral("from"), tr("Begins")),
         momentField(QStringLiteral("until"), tr("Is over")),
         {QStringLiteral("places"), tr("Places, with commas between; every one where it is empty"),
          FieldsForm::Kind::Line, ProductionEnvironment},
         reasonField()},
        freezeFault, sayFreeze);
    FieldsForm::open(form, this, [this] { changed(*m_freezes); });
}

void CalendarCards::addStandard()
{
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("standardChangeForm"), tr("Agree to a kind of change"), tr("Add it to the catalogue"),
         tr("You agree now to all changes of the kind, as %1. Whoever submits one as it is here waits for nobody.")
             .arg(roleTitle(roleFromString(m_session.actor.role).value_or(Role::DevOps))),
         QStringLiteral("new-standard-change")},
        standardFields(), standardFormFault, sayStandard);
    FieldsForm::open(form, this, [this] { changed(*m_standards); });
}

void CalendarCards::nameTypes()
{
    std::vector<FieldsForm::Field> fields;
    for (const ChangeType type : allChangeTypes()) {
        const auto own = m_calendar.typeNames.find(type);
        fields.push_back({toString(type),
                          changeTypeTitle(type),
                          FieldsForm::Kind::Line,
                          own == m_calendar.typeNames.end() ? QString() : own->second,
                          {},
                          changeTypeTitle(type)});
    }
    const auto act = [seen = m_calendar.typeNames](const FieldsForm::Values& said, db::Database& database,
                                                   const Actor& actor, const QString& command) {
        ChangeTypeNames names;
        for (const ChangeType type : allChangeTypes())
            names[type] = said.at(toString(type));
        return ChangeTypeNameStore(database).set(names, actor, command, seen);
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("changeTypeNames"), tr("What types of changes are called"), tr("Call them so"),
         tr("As people here say it, wherever a type is shown. Who has to agree to a change of a type stays as it is. A "
            "name that is left out is the usual one."),
         QStringLiteral("change-type-names")},
        fields, [](const FieldsForm::Values&) { return QString(); }, act);
    FieldsForm::open(form, this, [this] {
        m_nameTypes->setFocus();
        Q_EMIT m_session.events.changed();
    });
}

void CalendarCards::withdrawFreeze()
{
    const ChangeFreeze freeze = m_freezeModel.row(m_freezes->currentIndex().row());
    const auto act = [uid = freeze.uid](const FieldsForm::Values& said, db::Database& database, const Actor& actor,
                                        const QString& command) {
        return ChangeCalendarStore(database).withdrawFreeze(uid, FieldsForm::said(said, "reason"), actor, command);
    };
    auto* form = new FieldsForm(m_session,
                                {QStringLiteral("freezeWithdrawal"), tr("Withdraw %1").arg(freeze.key),
                                 tr("Withdraw the freeze"), tr("It stays here with the reason, and counts no more."),
                                 QStringLiteral("freeze/%1/withdraw").arg(freeze.uid)},
                                {reasonField()}, missingReason, act);
    FieldsForm::open(form, this, [this] { changed(*m_freezes); });
}

void CalendarCards::withdrawStandard()
{
    const StandardChange standard = m_standardModel.row(m_standards->currentIndex().row());
    const auto act = [uid = standard.uid](const FieldsForm::Values& said, db::Database& database, const Actor& actor,
                                          const QString& command) {
        return ChangeCalendarStore(database).withdrawStandard(uid, FieldsForm::said(said, "reason"), actor, command);
    };
    auto* form = new FieldsForm(m_session,
                                {QStringLiteral("standardWithdrawal"), tr("Withdraw %1").arg(standard.key),
                                 tr("Withdraw the standard change"),
                                 tr("Changes that rest on it and were not done yet wait for people again."),
                                 QStringLiteral("standard-change/%1/withdraw").arg(standard.uid)},
                                {reasonField()}, missingReason, act);
    FieldsForm::open(form, this, [this] { changed(*m_standards); });
}

} // namespace assay

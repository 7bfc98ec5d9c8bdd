// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/levels_table.h"

#include "core/base/shown_text.h"
#include "core/service_levels/level_store.h"
#include "ui/models/time_text.h"
#include "ui/panes/fields_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

/// Every role on which something can wait, in the order of the roles.
std::vector<Role> levelColumns()
{
    return rolesThatWait(WaitKind::Handover);
}

bool canWait(WaitKind kind, Role role)
{
    const std::vector<Role> roles = rolesThatWait(kind);
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

QString heldWords(const ServiceLevels::Held& held)
{
    return held.said ? LevelsTable::tr("%1 since %2, %3: %4")
                           .arg(levelHoursText(held.hours), exactTime(held.said->at), shownText(held.said->by.name),
                                shownText(held.said->reason))
                     : LevelsTable::tr("%1, by default").arg(levelHoursText(held.hours));
}

QString levelFault(const FieldsForm::Values& values)
{
    const auto kind = waitKindFromString(FieldsForm::said(values, "kind"));
    const auto role = roleFromString(FieldsForm::said(values, "role"));
    if (kind && role && !canWait(*kind, *role))
        return LevelsTable::tr("That never waits on this role. Choose another, or every role.");
    if (!levelHoursFromText(FieldsForm::said(values, "level")))
        return LevelsTable::tr("How long is a time such as 3 d or 4 h, a year at the most, or “none”.");
    return FieldsForm::said(values, "reason").isEmpty() ? LevelsTable::tr("A level needs the reason for it.")
                                                        : QString();
}

Result<> sayLevel(const FieldsForm::Values& values, db::Database& database, const Actor& actor, const QString& command)
{
    ServiceLevelDraft draft;
    draft.kind = waitKindFromString(FieldsForm::said(values, "kind")).value_or(WaitKind::Handover);
    draft.role = roleFromString(FieldsForm::said(values, "role"));
    draft.hours = levelHoursFromText(FieldsForm::said(values, "level")).value_or(0);
    draft.reason = FieldsForm::said(values, "reason");
    return ServiceLevelStore(database).set(draft, actor, command);
}

} // namespace

LevelsTable::LevelsTable(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("How long things may wait, by kind and role")))
{
    m_table->setObjectName(QStringLiteral("serviceLevels"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    ChipDelegate::give(*m_table);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    QLabel* words = wrappedLabel(
        TextKind::Muted,
        tr("How long something may wait on a role: days of 24 hours by the calendar, nights and weekends too. What is "
           "set here stands in a chip, the rest is the default. Whoever it waits on hears of it in the last quarter, "
           "managers once it is over. A change counts for what begins to wait after it."));
    words->setContentsMargins(metrics::between, 0, metrics::between, metrics::unit);
    inside->addWidget(words);
    inside->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card, 1, Qt::AlignTop);
    connect(m_table, &QTableView::activated, this, &LevelsTable::askFor);
}

Column<WaitKind> LevelsTable::roleColumn(Role role) const
{
    const auto held = [this, role](WaitKind kind) { return m_levels.held(kind, role, m_now); };
    return {roleTitle(role),
            [held, role](const WaitKind& kind) {
                return canWait(kind, role) ? levelHoursText(held(kind).hours) : QStringLiteral("–");
            },
            {},
            [held, role](const WaitKind& kind, int answer) -> QVariant {
                if (!canWait(kind, role))
                    return answer == Qt::ToolTipRole ? QVariant(tr("Nothing of the kind waits on this role."))
                                                     : QVariant();
                if (answer == Qt::ToolTipRole)
                    return plainToolTip(heldWords(held(kind)));
                return held(kind).said ? toneFor(answer, ChipToneRole, Tone::Accent) : QVariant();
            }};
}

void LevelsTable::setLevels(const ServiceLevels& levels, qint64 now, const QString& refusal)
{
    m_levels = levels;
    m_now = now;
    m_refusal = refusal;
    const QModelIndex before = m_table->currentIndex();
    const int row = std::max(0, before.row());
    const int column = std::max(1, before.column());
    const int down = m_table->verticalScrollBar()->value();
    const int right = m_table->horizontalScrollBar()->value();
    std::vector<Column<WaitKind>> columns{{tr("What waits"), [](const WaitKind& kind) { return waitKindTitle(kind); }}};
    for (const Role role : levelColumns())
        columns.push_back(roleColumn(role));
    m_model.setColumns(std::move(columns));
    m_model.setRows(waitKinds());
    m_table->setCurrentIndex(m_model.index(row, column));
    m_table->doItemsLayout(); // Before the bars take values that only the new rows make room for.
    m_table->verticalScrollBar()->setValue(down);
    m_table->horizontalScrollBar()->setValue(right);
}

std::optional<Role> LevelsTable::chosenRole() const
{
    const std::vector<Role> roles = levelColumns();
    const int column = m_table->currentIndex().column() - 1;
    return column >= 0 && column < static_cast<int>(roles.size())
        ? std::optional(roles.at(static_cast<std::size_t>(column)))
        : std::nullopt;
}

void LevelsTable::askFor()
{
    if (!m_refusal.isEmpty() || m_session.database->readOnly())
        return;
    const QModelIndex chosen = m_table->currentIndex();
    const WaitKind kind = chosen.isValid() ? m_model.row(chosen.row()) : WaitKind::Handover;
    std::optional<Role> role = chosenRole();
    if (role && !canWait(kind, *role))
        role.reset();
    std::vector<std::pair<QString, QString>> kinds;
    for (const WaitKind each : waitKinds())
        kinds.emplace_back(waitKindTitle(each), toString(each));
    std::vector<std::pair<QString, QString>> roles{{tr("every role"), QString()}};
    for (const Role each : levelColumns())
        roles.emplace_back(roleTitle(each), toString(each));
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("levelOfServiceForm"), tr("How long may it wait?"), tr("Say it"),
         tr("By the calendar, nights and weekends too. What waits already is judged by what was said before."),
         QStringLiteral("service-level/%1/%2").arg(toString(kind), role ? toString(*role) : QString())},
        {{QStringLiteral("kind"), tr("What waits"), FieldsForm::Kind::Choice, toString(kind), kinds},
         {QStringLiteral("role"), tr("On whom"), FieldsForm::Kind::Choice, role ? toString(*role) : QString(), roles},
         {QStringLiteral("level"),
          tr("How long"),
          FieldsForm::Kind::Line,
          levelHoursWord(m_levels.held(kind, role, m_now).hours),
          {},
          tr("3 d, 4 h or none")},
         {QStringLiteral("reason"), tr("Why"), FieldsForm::Kind::Text}},
        levelFault, sayLevel);
    FieldsForm::open(form, this, [this] {
        m_table->setFocus();
        Q_EMIT m_session.events.changed();
    });
}

} // namespace assay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/duty_gaps_card.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace assay {
namespace {

using duties::DutyGap;

constexpr int mostGapsShown = 4; ///< Further ones are scrolled to: the view above needs the room.

QString gapWords(const DutyGap& gap)
{
    QStringList words;
    for (const DutyStage stage : gap.stages)
        words << dutyStageTitle(stage);
    return words.join(QStringLiteral(", "));
}

QVariant gapExtra(const DutyGap& gap, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "use-case", gap.useCase.uid, QStringLiteral("people")});
    return role == Qt::ToolTipRole && gap.isNow
        ? QVariant(plainToolTip(DutyGapsCard::tr("Nobody is accountable for the stage that it is in.")))
        : QVariant();
}

QVariant gapStageExtra(const DutyGap& gap, int role)
{
    const QVariant tone = toneFor(role, WordsToneRole, gap.isNow ? std::optional(Tone::Warn) : std::nullopt);
    return tone.isValid() ? tone : gapExtra(gap, role);
}

std::vector<Column<DutyGap>> gapColumns()
{
    return {
        {DutyGapsCard::tr("Use case"),
         [](const DutyGap& gap) { return shownText(gap.useCase.key + QStringLiteral(" · ") + gap.useCase.title); },
         {},
         gapExtra},
        {DutyGapsCard::tr("State"), [](const DutyGap& gap) { return stateTitle(gap.useCase.state); }, {}, gapExtra},
        {DutyGapsCard::tr("Nobody is accountable for"), gapWords, {}, gapStageExtra},
        {DutyGapsCard::tr("Owner"),
         [](const DutyGap& gap) { return gap.owner.isEmpty() ? DutyGapsCard::tr("nobody yet") : shownText(gap.owner); },
         {},
         gapExtra}};
}

} // namespace

DutyGapsCard::DutyGapsCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("Stages without somebody accountable")))
    , m_note(wrappedLabel(TextKind::Muted, {}))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    setObjectName(QStringLiteral("dutyGapsCard"));
    m_model.setColumns(gapColumns());
    m_table->setObjectName(QStringLiteral("dutyGaps"));
    ChipDelegate::give(*m_table);
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 0, metrics::page, 14);
    layout->addWidget(headedCard(tr("Stages without somebody accountable"), rows));
    m_note->setObjectName(QStringLiteral("dutyGapsNote"));
    rows->addWidget(m_note);
    rows->addWidget(m_table);
    m_table->hide();
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    m_seen->ask();
}

DutyGapsCard::~DutyGapsCard()
{
    m_reading.cancel();
}

QWidget* DutyGapsCard::placeUnder(QWidget* view)
{
    auto* both = new QWidget;
    auto* rows = new QVBoxLayout(both);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(view);
    rows->addWidget(this);
    rows->addStretch(1);
    auto* scroll = new QScrollArea; // In a low window there is no room for both.
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Skills and duties"));
    scroll->setWidget(both);
    showThrough(*scroll);
    return scroll;
}

void DutyGapsCard::setPast(bool isPast)
{
    if (std::exchange(m_isPast, isPast) != isPast)
        m_seen->ask();
}

void DutyGapsCard::read()
{
    m_reading.cancel();
    if (m_isPast) {
        m_note->setText(tr("Who was accountable on a day in the past is not told; go back to now."));
        m_note->show();
        return m_table->hide();
    }
    m_reading = m_session.fetchResult<std::vector<DutyGap>>(
        tr("Reading who is accountable"), this, [](db::Connection& connection) { return duties::gaps(connection); },
        [this](const Result<std::vector<DutyGap>>& gaps) { showGaps(gaps); });
}

void DutyGapsCard::showGaps(const Result<std::vector<DutyGap>>& gaps)
{
    if (!gaps) {
        if (gaps.error().kind == Error::Kind::Cancelled)
            return;
        m_note->setText(shownText(gaps.error().message));
        m_note->show();
        return m_table->hide();
    }
    const auto count = static_cast<int>(gaps->size());
    m_note->setText(tr("In every use case that goes on, each stage has somebody who is accountable."));
    m_note->setVisible(count == 0);
    keepPlace(*m_table, [&] { m_model.setRows(*gaps); });
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + std::min(count, mostGapsShown) * metrics::tableRow + 2);
    m_table->setVisible(count > 0);
}

} // namespace assay

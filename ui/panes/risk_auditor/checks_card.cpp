// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/checks_card.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/widgets/whole_rows.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace assay {
namespace {

using policies::ControlResult;
using policies::ControlStatus;

enum ChecksColumn { Status, Name, Requirement, Measured, EvidenceLink };

constexpr int statusWidth = 34;
constexpr int nameWidth = 176;
constexpr int evidenceWidth = 140;
constexpr int ToneRole = Qt::UserRole + 1;
constexpr int StatusRole = Qt::UserRole + 2;

/// The thing that shows it, where the window can open it.
Address evidenceOf(const ControlResult& control)
{
    for (const policies::Evidence& evidence : control.evidence) {
        const Result<Address> address = addressFromString(evidence.address);
        if (address && address->kind != "release") // The page that this stands on.
            return {{}, address->kind, address->key};
    }
    return {};
}

QString evidenceText(const ControlResult& control)
{
    if (control.evidence.empty())
        return QStringLiteral("—");
    const QString first = shownText(control.evidence.front().title);
    const auto more = control.evidence.size() - 1;
    return more == 0 ? first : ChecksCard::tr("%1 and %2 more").arg(first).arg(more);
}

/// What was found; where nothing was, why.
QString measuredText(const ControlResult& control)
{
    if (!control.measured.isEmpty())
        return shownText(control.measured);
    if (!control.missing.isEmpty())
        return ChecksCard::tr("not known: %1").arg(shownText(control.missing.front()));
    return control.reasons.isEmpty() ? policies::statusTitle(control.status) : shownText(control.reasons.front());
}

QVariant extraOf(const ControlResult& control, int role)
{
    switch (role) {
    case AddressRole: {
        const Address address = evidenceOf(control);
        return address.kind.isEmpty() ? QVariant() : QVariant::fromValue(address);
    }
    case ToneRole:
        return static_cast<int>(controlTone(control));
    case StatusRole:
        return static_cast<int>(control.status);
    case Qt::ToolTipRole:
        return plainToolTip(controlTip(control)).replace(u'\n', QStringLiteral("<br>"));
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return controlTip(control);
    default:
        return {};
    }
}

/// A status by its colour and its shape: a disc where it is met, a ring where nobody knows, a square where it is not met, a
/// dash where it does not apply.
void drawStatus(QPainter& painter, const QPointF& center, Tone tone, ControlStatus status)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = currentPalette().mark(tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (status) {
    case ControlStatus::Met:
    case ControlStatus::Accepted:
        painter.drawEllipse(center, 4, 4);
        break;
    case ControlStatus::NotMet:
        painter.drawRect(QRectF(center - QPointF(3.5, 3.5), QSizeF(7, 7)));
        break;
    case ControlStatus::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.6));
        painter.drawEllipse(center, 3.4, 3.4);
        break;
    case ControlStatus::NotApplicable:
        painter.drawRect(QRectF(center - QPointF(4, 0.8), QSizeF(8, 1.6)));
        break;
    }
}

class ChecksDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return wrappedCell(option, index.column() == Status ? QString() : index.data().toString());
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect inside = paint::tableCell(*painter, option);
        const Palette& colors = currentPalette();
        if (index.column() == Status) {
            drawStatus(*painter, QPointF(option.rect.left() + statusWidth / 2.0 - 3, option.rect.center().y()),
                       static_cast<Tone>(index.data(ToneRole).toInt()),
                       static_cast<ControlStatus>(index.data(StatusRole).toInt()));
        } else {
            if (index.column() == Requirement)
                painter->setPen(colors.muted);
            if (index.column() == EvidenceLink)
                painter->setPen(index.data(AddressRole).isValid() ? colors.accentText : colors.muted);
            drawWrapped(*painter, inside, index.data().toString());
        }
        painter->restore();
    }
};

} // namespace

ChecksCard::ChecksCard(QWidget* parent)
    : Card(parent)
    , m_policy(textLabel(TextKind::Muted, {}))
    , m_count(new Chip({}))
{
    m_model.setColumns(
        {{{}, [](const ControlResult& c) { return policies::statusTitle(c.status); }, {}, extraOf},
         {tr("Control"), [](const ControlResult& c) { return shownText(c.title); }, {}, extraOf},
         {tr("Requirement"), [](const ControlResult& c) { return shownText(c.requirement); }, {}, extraOf},
         {tr("Measured"), measuredText, {}, extraOf},
         {tr("Evidence"), evidenceText, {}, extraOf}});
    m_table = dataTable(m_model, tr("Policy checks"));
    m_table->setObjectName(QStringLiteral("policyChecks"));
    m_table->setItemDelegate(new ChecksDelegate(m_table));
    QHeaderView& head = *m_table->horizontalHeader();
    head.setMinimumSectionSize(statusWidth);
    head.setStretchLastSection(false);
    for (const int column : {Requirement, Measured})
        head.setSectionResizeMode(column, QHeaderView::Stretch);
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        m_table->setColumnWidth(Status, statusWidth);
        m_table->setColumnWidth(Name, nameWidth);
        m_table->setColumnWidth(EvidenceLink, evidenceWidth);
    });
    new WholeRows(*m_table);
    connect(m_table, &QTableView::clicked, this, &ChecksCard::followLink);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::between, 1, 1);
    auto* titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(14, 0, 14, 0);
    titleRow->setSpacing(metrics::inside);
    titleRow->addWidget(textLabel(TextKind::Strong, tr("Policy checks")));
    titleRow->addWidget(m_policy);
    titleRow->addStretch();
    titleRow->addWidget(m_count);
    layout->addLayout(titleRow);
    layout->addWidget(m_table);
}

void ChecksCard::setStory(const approvals::ReleaseStory& story)
{
    const policies::Policy& policy = story.judged.policy;
    m_policy->setText(tr("%1 %2 · %3").arg(policy.id, QString::number(policy.version), shownText(policy.title)));
    const ControlCount count = countControls(story.judged.decision);
    m_count->setWord(tr("%1 of %2 met").arg(count.met).arg(count.asked),
                     count.met == count.asked ? Tone::Ok : Tone::Neutral);
    keepPlace(*m_table, [&] { m_model.setRows(story.judged.decision.controls); });
}

void ChecksCard::followLink(const QModelIndex& index)
{
    const Address address = addressOf(index);
    if (index.column() == EvidenceLink && !address.kind.isEmpty())
        Q_EMIT openAsked(address);
}

} // namespace assay

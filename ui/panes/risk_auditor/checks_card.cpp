// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/checks_card.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_rows.h"

#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

using policies::ControlResult;
using policies::ControlStatus;

enum ChecksColumn { Status, Name, Requirement, Measured, EvidenceLink };

constexpr int statusWidth = 34;
constexpr int widestName = 176;
constexpr int narrowestName = 112;
constexpr int widestEvidence = 140;
constexpr int narrowestEvidence = 92;
constexpr int ToneRole = Qt::UserRole + 1;
constexpr int StatusRole = Qt::UserRole + 2;

constexpr int OffersRole = Qt::UserRole + 3;

/// The thing that shows it, where the window can open it.
Address addressOfEvidence(const ControlResult& control, const QString& useCaseUid)
{
    for (const policies::Evidence& evidence : control.evidence) {
        const Result<Address> address = addressFromString(evidence.address);
        if (!address || address->kind == "release") // The page that this stands on.
            continue;
        if (address->kind == "charter") // Which the page of its use case shows.
            return useCaseUid.isEmpty() ? Address() : Address{{}, "use-case", useCaseUid};
        return {{}, address->kind, address->key};
    }
    return {};
}

/// Digests as people compare them; the tool tip has them whole.
QString withShortDigests(QString text)
{
    static const QRegularExpression whole(QStringLiteral("\\b[0-9a-f]{40,64}\\b"));
    for (QRegularExpressionMatch match = whole.match(text); match.hasMatch(); match = whole.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), shortDigest(match.captured()));
    return text;
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
                painter->setPen(index.data(OffersRole).toBool() ? colors.accentText : colors.muted);
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
    , m_answer(pushButton(ButtonKind::Secondary, tr("Answer…")))
{
    setColumns();
    m_answer->setObjectName(QStringLiteral("answerCurrent"));
    connect(m_table, &QTableView::clicked, this, &ChecksCard::followLink);
    connect(m_table, &QTableView::activated, this, &ChecksCard::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksCard::showButton);
    connect(m_answer, &QPushButton::clicked, this, &ChecksCard::answerCurrent);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::between, 1, metrics::inside);
    auto* titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(metrics::between, 0, metrics::between, 0);
    titleRow->setSpacing(metrics::inside);
    titleRow->addWidget(textLabel(TextKind::Strong, tr("Policy checks")));
    titleRow->addWidget(m_policy);
    titleRow->addStretch();
    titleRow->addWidget(m_count);
    titleRow->addWidget(m_answer);
    layout->addLayout(titleRow);
    layout->addWidget(m_table);
    showButton();
}

void ChecksCard::setColumns()
{
    m_model.setColumns(
        {{{}, [](const Row& row) { return policies::statusTitle(row.result.status); }, {}, extraOf},
         {tr("Control"), [](const Row& row) { return shownText(row.result.title); }, {}, extraOf},
         {tr("Requirement"), [](const Row& row) { return shownText(row.result.requirement); }, {}, extraOf},
         {tr("Measured"), measuredText, {}, extraOf},
         {tr("Evidence"), evidenceText, {}, extraOf}});
    m_table = dataTable(m_model, tr("Policy checks"));
    m_table->setObjectName(QStringLiteral("policyChecks"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new ChecksDelegate(m_table));
    QHeaderView& head = *m_table->horizontalHeader();
    head.setMinimumSectionSize(statusWidth);
    head.setStretchLastSection(false);
    for (const int column : {Requirement, Measured})
        head.setSectionResizeMode(column, QHeaderView::Stretch);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecksCard::setWidths);
    new WholeRows(*m_table);
}

/// What is asked and what was found get the most room, in a small window too.
void ChecksCard::setWidths()
{
    m_table->setColumnWidth(Status, statusWidth);
    m_table->setColumnWidth(Name, std::clamp(width() * 22 / 100, narrowestName, widestName));
    m_table->setColumnWidth(EvidenceLink, std::clamp(width() * 18 / 100, narrowestEvidence, widestEvidence));
}

void ChecksCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    setWidths();
}

QString ChecksCard::evidenceText(const Row& row)
{
    const std::vector<policies::Evidence>& evidence = row.result.evidence;
    if (evidence.empty())
        return row.asks ? row.verb : QStringLiteral("—");
    const QString first = shownText(evidence.front().title);
    const auto more = evidence.size() - 1;
    return more == 0 ? first : tr("%1 and %2 more").arg(first).arg(more);
}

/// What was found; where nothing was, why.
QString ChecksCard::measuredText(const Row& row)
{
    const ControlResult& control = row.result;
    if (!control.measured.isEmpty())
        return withShortDigests(shownText(control.measured));
    if (!control.missing.isEmpty())
        return tr("not known: %1").arg(shownText(control.missing.front()));
    return control.reasons.isEmpty() ? policies::statusTitle(control.status) : shownText(control.reasons.front());
}

QVariant ChecksCard::extraOf(const Row& row, int role)
{
    switch (role) {
    case AddressRole: // Enter on what people answer answers it, and opens no document.
        return row.evidence.kind.isEmpty() || row.asks ? QVariant() : QVariant::fromValue(row.evidence);
    case OffersRole:
        return row.result.evidence.empty() ? row.asks && row.refusal.isEmpty() : !row.evidence.kind.isEmpty();
    case ToneRole:
        return static_cast<int>(controlTone(row.result));
    case StatusRole:
        return static_cast<int>(row.result.status);
    case Qt::ToolTipRole:
        return plainToolTip(controlTip(row.result));
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return controlTip(row.result);
    default:
        return {};
    }
}

ChecksCard::Row ChecksCard::rowOf(const ControlResult& result, const approvals::ReleaseStory& story,
                                  const evidence::EvidenceStory& evidence)
{
    Row row{result, addressOfEvidence(result, story.useCaseUid), false, {}, {}};
    const evidence::AskedControl* asked = evidence.control(result.key);
    if (!asked)
        return row;
    row.asks = asked->isAnswered;
    row.verb = asked->isAnswered ? tr("Answer…") : tr("Accept…");
    row.refusal = asked->isAnswered ? asked->answerRefusal : asked->acceptRefusal;
    return row;
}

void ChecksCard::setStory(const approvals::ReleaseStory& story, const evidence::EvidenceStory& evidence)
{
    const policies::Policy& policy = story.judged.policy;
    m_policy->setText(tr("%1 %2 · %3").arg(policy.id, QString::number(policy.version), shownText(policy.title)));
    const ControlCount count = countControls(story.judged.decision);
    m_count->setWord(tr("%1 of %2 met").arg(count.met).arg(count.asked),
                     count.met == count.asked ? Tone::Ok : Tone::Neutral);
    std::vector<Row> rows;
    for (const ControlResult& result : story.judged.decision.controls)
        rows.push_back(rowOf(result, story, evidence));
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    showButton();
}

/// About the control that is chosen.
void ChecksCard::showButton()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return setReason(*m_answer, tr("Choose the control in the table first."));
    const Row& row = m_model.row(index.row());
    Q_EMIT chosen(row.verb.isEmpty() ? QString() : row.result.key);
    m_answer->setText(row.verb.isEmpty() ? tr("Answer…") : row.verb);
    setReason(
        *m_answer,
        row.verb.isEmpty()
            ? tr("“%1” is checked by the program and answered by nobody; bring what it looks at.").arg(row.result.title)
            : row.refusal);
}

void ChecksCard::answerCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT answerAsked(m_model.row(index.row()).result.key);
}

/// Enter and a double click; rows that lead to a thing open that instead.
void ChecksCard::activate(const QModelIndex& index)
{
    if (m_model.row(index.row()).asks)
        Q_EMIT answerAsked(m_model.row(index.row()).result.key);
}

void ChecksCard::followLink(const QModelIndex& index)
{
    if (index.column() != EvidenceLink)
        return;
    const Row& row = m_model.row(index.row());
    if (!row.evidence.kind.isEmpty())
        Q_EMIT openAsked(row.evidence);
    else if (row.asks && row.result.evidence.empty())
        Q_EMIT answerAsked(row.result.key);
}

} // namespace assay

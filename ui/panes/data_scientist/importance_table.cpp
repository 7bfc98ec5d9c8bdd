// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/importance_table.h"

#include "ui/models/kept_place.h"
#include "ui/models/table_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace assay {

namespace {

enum ImportanceColumn { ParamColumn, ShareColumn, CorrelationColumn, RunsColumn, ReasonColumn };

constexpr int BarRole = Qt::UserRole;      ///< From -1 to 1; nothing where there is no figure.
constexpr int GreyRole = Qt::UserRole + 1; ///< The row has no share.
constexpr double figureWidthRoom = 58;
constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();
constexpr double certainBelow = 0.0001;

/// "p < 0.0001" or "p 0.031".
QString chanceWords(double p)
{
    return p < certainBelow ? ImportanceTable::tr("p < 0.0001") : ImportanceTable::tr("p %1").arg(p, 0, 'g', 2);
}

double rhoOf(const ParamImportance& param)
{
    return param.correlation ? param.correlation->rho : noFigure;
}

/// A bar from 0 in a track, and the figure behind it. A correlation's bar goes to either side of the middle.
class BarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF inside = paint::tableCell(*painter, option);
        const QVariant bar = index.data(BarRole);
        painter->setPen(bar.isValid() ? colors.text : colors.faint);
        drawFigure(*painter, inside, Qt::AlignRight, index.data().toString());
        if (bar.isValid())
            drawBar(*painter, inside.adjusted(0, 9, -figureWidthRoom, -9), bar.toDouble(),
                    index.column() == CorrelationColumn);
        painter->restore();
    }

private:
    static void drawBar(QPainter& painter, const QRectF& track, double value, bool signedValue)
    {
        const Palette& colors = currentPalette();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hairline);
        painter.drawRoundedRect(track, 3, 3);
        const double zero = signedValue ? track.center().x() : track.left();
        const double end = zero + value * (signedValue ? track.width() / 2 : track.width());
        painter.setBrush(value < 0 ? colors.series[1] : colors.accent);
        painter.drawRoundedRect(
            QRectF(std::min(zero, end), track.top(), std::max(1.0, std::abs(end - zero)), track.height()), 3, 3);
        if (signedValue)
            painter.fillRect(QRectF(zero - 0.5, track.top() - 3, 1, track.height() + 6), colors.faint);
    }
};

/// Words, grey where the parameter has no share.
class GreyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        const QRect inside = paint::tableCell(*painter, option);
        painter->setPen(index.data(GreyRole).toBool() ? colors.faint : colors.text);
        if (index.column() == RunsColumn)
            drawFigure(*painter, inside, Qt::AlignRight, index.data().toString());
        else
            painter->drawText(
                inside, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
        painter->restore();
    }
};

} // namespace

class ImportanceModel final : public TableModel<ParamImportance> {
public:
    explicit ImportanceModel(QObject* parent)
        : TableModel(parent)
    {
        const auto grey = [](const ParamImportance& param, int role) {
            return role == GreyRole ? QVariant(!param.share) : QVariant();
        };
        const auto dash = QStringLiteral("–");
        setColumns(
            {{ImportanceTable::tr("Parameter"), [](const ParamImportance& param) { return param.param; }, nullptr,
              grey},
             {ImportanceTable::tr("Share (PED-ANOVA)"),
              [dash](const ParamImportance& param) {
                  return param.share ? ImportanceTable::tr("%1 %").arg(*param.share * 100, 0, 'f', 1) : dash;
              },
              [](const ParamImportance& param) { return param.share.value_or(noFigure); },
              [](const ParamImportance& param, int role) {
                  return role == BarRole && param.share ? QVariant(*param.share) : QVariant();
              }},
             {ImportanceTable::tr("Rank correlation (Spearman)"),
              [dash](const ParamImportance& param) {
                  return param.correlation ? QString::asprintf("%+.2f", param.correlation->rho) : dash;
              },
              rhoOf,
              [](const ParamImportance& param, int role) {
                  if (!param.correlation)
                      return QVariant();
                  if (role == Qt::ToolTipRole)
                      return QVariant(chanceWords(param.correlation->p));
                  return role == BarRole ? QVariant(param.correlation->rho) : QVariant();
              }},
             {ImportanceTable::tr("Runs"), [](const ParamImportance& param) { return QString::number(param.runs); },
              [](const ParamImportance& param) { return static_cast<double>(param.runs); }, grey},
             {ImportanceTable::tr("Why there is no share"),
              [](const ParamImportance& param) { return param.whyNoShare; }, nullptr, grey}});
    }
};

ImportanceTable::ImportanceTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportanceModel(this))
    , m_refusal(new Banner)
    , m_view(dataTable(*m_model, tr("Importance of parameters")))
{
    m_view->setObjectName(QStringLiteral("importance"));
    m_view->setItemDelegate(new GreyDelegate(m_view));
    for (const int column : {ShareColumn, CorrelationColumn})
        m_view->setItemDelegateForColumn(column, new BarDelegate(m_view));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(metrics::between, metrics::unit, metrics::between, 0);
    top->addWidget(m_refusal);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
}

void ImportanceTable::setImportances(const Importances& importances)
{
    keepPlace(*m_view, [&] { m_model->setRows(importances.params); });
    if (!m_isFitted) { // Somebody may give them others later.
        m_view->setColumnWidth(ParamColumn, 190);
        m_view->setColumnWidth(ShareColumn, 240);
        m_view->setColumnWidth(CorrelationColumn, 240);
        m_isFitted = !importances.params.empty();
    }
    if (importances.refusal.isEmpty())
        m_refusal->clear();
    else
        m_refusal->say(Tone::Warn, importances.refusal);
}

QString ImportanceTable::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->sentence();
}

} // namespace assay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/columns_popup.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

using Kind = RunField::Kind;

constexpr QSize popupSize{320, 420};

/// Whether a column shows a field; which value of a metric it shows does not matter here.
bool shows(const RunColumn& column, const RunField& field)
{
    return column.field.kind == field.kind && column.field.key == field.key;
}

} // namespace

ColumnsPopup::ColumnsPopup(const RunTable& table, std::vector<RunColumn> columns, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_columns(std::move(columns))
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedSize(popupSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::between, metrics::between, metrics::between, metrics::inside);
    layout->setSpacing(metrics::inside);
    auto* words = new QLineEdit;
    words->setPlaceholderText(tr("Search facts, metrics, parameters, tags"));
    words->setAccessibleName(tr("Search columns"));
    words->setClearButtonEnabled(true);
    layout->addWidget(words);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_list, 1);
    QPushButton* usual = pushButton(ButtonKind::Ghost, tr("Back to the usual columns"));
    layout->addWidget(usual, 0, Qt::AlignRight);
    addFields(table);
    connect(words, &QLineEdit::textChanged, this, &ColumnsPopup::search);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) { take(*item); });
    connect(usual, &QPushButton::clicked, this, [this] {
        Q_EMIT usualAsked();
        close();
    });
    words->setFocus();
}

void ColumnsPopup::addFields(const RunTable& table)
{
    for (const Kind kind :
         {Kind::Status, Kind::Started, Kind::Duration, Kind::User, Kind::Source, Kind::Experiment, Kind::Data})
        addField({kind}, {});
    for (const QString& key : sortedKeys(table.metricKeys))
        addField({Kind::Metric, key}, tr("metric"));
    for (const QString& key : sortedKeys(table.paramKeys))
        addField({Kind::Param, key}, tr("parameter"));
    for (const QString& key : sortedKeys(table.tagKeys))
        addField({Kind::Tag, key}, tr("tag"));
}

void ColumnsPopup::addField(const RunField& field, const QString& kind)
{
    const QString title = titleOf(field);
    auto* item = new QListWidgetItem(kind.isEmpty() ? title : tr("%1 · %2").arg(title, kind), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    const bool shown =
        std::any_of(m_columns.begin(), m_columns.end(), [&](const RunColumn& column) { return shows(column, field); });
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    m_fields.push_back(field);
}

void ColumnsPopup::search(const QString& words)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(words, Qt::CaseInsensitive));
}

void ColumnsPopup::take(const QListWidgetItem& item)
{
    const RunField field = m_fields[static_cast<std::size_t>(m_list->row(&item))];
    std::erase_if(m_columns, [&](const RunColumn& column) { return shows(column, field); });
    if (item.checkState() == Qt::Checked)
        m_columns.push_back({field});
    Q_EMIT changed(m_columns);
}

void ColumnsPopup::showAbove(const QPoint& corner)
{
    move(corner - QPoint(width(), height() + metrics::inside));
    show();
}

void ColumnsPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentPalette().raised);
    paint::box(painter, rect(), 0, currentPalette().raised, currentPalette().line);
}

} // namespace assay

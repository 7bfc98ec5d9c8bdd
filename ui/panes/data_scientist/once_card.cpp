// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/once_card.h"

#include "core/charts/axis_ticks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace assay {
namespace {

constexpr std::size_t fewRows = 8;

/// How many digits stand behind the point; nothing for what is no plain number, such as a NaN or a power of ten.
std::optional<qsizetype> decimalsOf(const QString& text)
{
    const auto isPlain = [](QChar letter) { return letter.isDigit() || letter == u'.' || letter == u'-'; };
    if (!std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); })
        || !std::all_of(text.begin(), text.end(), isPlain))
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : text.size() - point - 1;
}

/// As many decimals in each value of a metric as in the one that has most.
void alignDecimals(ComparisonRow& row)
{
    qsizetype most = 0;
    for (const ComparedValue& value : row.values)
        most = std::max(most, decimalsOf(value.text).value_or(0));
    for (ComparedValue& value : row.values) {
        const std::optional<qsizetype> decimals = decimalsOf(value.text);
        if (decimals == 0 && most > 0)
            value.text += u'.';
        if (decimals)
            value.text += QString(most - *decimals, u'0');
    }
}

/// The values of one metric; bars compare them with the largest of them.
ComparisonRow rowOf(const RunTable& table, const std::vector<std::size_t>& rows, const QString& metric)
{
    const FieldReader reader(table, {RunField::Kind::Metric, metric});
    double largest = 0;
    for (const std::size_t row : rows) {
        if (const double value = reader.number(row); std::isfinite(value))
            largest = std::max(largest, std::abs(value));
    }
    const std::optional<quint32> key = table.metricKeys.find(metric);
    ComparisonRow result{metric, {}};
    for (const std::size_t row : rows) {
        const ListedMetric* logged = key ? table.metrics.find(row, *key) : nullptr;
        ComparedValue value{.text = logged ? shortNumber(logged->last) : QStringLiteral("–"), .absent = !logged};
        if (logged && std::isfinite(logged->last))
            value.bar = largest > 0 ? logged->last / largest : 0;
        result.values.push_back(std::move(value));
    }
    alignDecimals(result);
    return result;
}

} // namespace

OnceCard::OnceCard(QWidget* parent)
    : Card(parent)
    , m_values(new ComparisonTable(tr("Metric")))
    , m_note(textLabel(TextKind::Muted, {}))
    , m_more(pushButton(ButtonKind::Ghost, {}))
{
    m_values->setObjectName(QStringLiteral("loggedOnce"));
    m_values->setAccessibleName(tr("Values logged once"));
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    inside->setSpacing(metrics::unit);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(metrics::between, 0, metrics::inside, 0);
    heading->addWidget(textLabel(TextKind::Strong, tr("Values logged once")));
    heading->addWidget(m_note);
    heading->addStretch();
    m_more->setFixedHeight(24);
    heading->addWidget(m_more);
    inside->addLayout(heading);
    inside->addWidget(m_values);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
        Q_EMIT heightChanged();
    });
}

void OnceCard::show(const RunTable& table, const std::vector<std::size_t>& rows, const std::vector<DrawnRun>& runs,
                    const QStringList& metrics)
{
    m_runs = runs;
    m_rows.clear();
    for (const QString& metric : metrics)
        m_rows.push_back(rowOf(table, rows, metric));
    m_note->setText(m_rows.size() == 1 ? tr("1 metric") : tr("%1 metrics").arg(m_rows.size()));
    showRows();
}

void OnceCard::showRows()
{
    std::vector<ComparisonRow> shown = m_rows;
    if (!m_all && shown.size() > fewRows)
        shown.resize(fewRows);
    m_more->setVisible(m_rows.size() > fewRows);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %1").arg(m_rows.size()));
    m_values->show(m_runs, std::move(shown));
}

} // namespace assay

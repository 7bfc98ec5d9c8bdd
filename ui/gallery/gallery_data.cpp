// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/gallery/gallery_section.h"
#include "ui/models/table_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/sparkline.h"

#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace assay {
namespace {

struct SampleRow {
    QString name;
    double figure = 0;
    QString status;
};

QWidget* figures()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(
        figureCard(Text::tr("Reach production"), Text::tr("37.5 %"), Text::tr("3 of 8 · industry 13 %, projects")));
    layout->addWidget(figureCard(Text::tr("Framed to live, median"), Text::tr("74 d"),
                                 Text::tr("85 % within %1 d · n = %2").arg(91).arg(3)));
    layout->addWidget(figureCard(Text::tr("Awaiting sign-off"), Text::tr("2"), Text::tr("1 needs you")));
    return row;
}

QVariant sampleAddress(const SampleRow& row, int role)
{
    return role == AddressRole ? QVariant::fromValue(Address{{}, "run", row.name}) : QVariant();
}

QWidget* table()
{
    auto* card = new Card;
    auto* model = new TableModel<SampleRow>(card);
    const QString figure = QStringLiteral("figure");
    const QString status = QStringLiteral("status");
    model->setColumns(
        {{Text::tr("Run"), [](const SampleRow& row) { return row.name; }, {}, sampleAddress},
         {Text::tr("val_auc"), [](const SampleRow& row) { return QLocale().toString(row.figure, 'f', 4); },
          [](const SampleRow& row) { return row.figure; }},
         {Text::tr("Status"), [](const SampleRow& row) { return row.status; }}},
        {QStringLiteral("run"), figure, status});
    model->setComments({{{Text::tr("hollow-lark"), figure}, 2}, {{Text::tr("silent-ridge"), status}, 1}});
    model->setRows({{Text::tr("hollow-lark"), 0.9214, Text::tr("finished")},
                    {Text::tr("amber-fjord"), 0.9193, Text::tr("finished")},
                    {Text::tr("silent-ridge"), 0.9172, Text::tr("failed")},
                    {Text::tr("a name that is longer than its column would like it to be"), 0.5, Text::tr("running")}});
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, metrics::inside);
    QTableView* view = dataTable(*model, Text::tr("Sample runs"));
    layout->addWidget(view);
    view->selectRow(1);
    return card;
}

Sparkline* sparkline(const QString& what, std::vector<double> values, Tone tone)
{
    auto* line = new Sparkline(what);
    line->setValues(std::move(values), tone);
    return line;
}

std::vector<double> decaying(bool withGap)
{
    std::vector<double> values;
    values.reserve(40);
    for (int i = 0; i < 40; ++i)
        values.push_back(withGap && i == 20 ? std::numeric_limits<double>::quiet_NaN()
                                            : std::exp(-i / 12.0) + 0.05 * std::sin(i));
    return values;
}

QWidget* facts()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    auto* list = new KeyValueList;
    list->setLines({{Text::tr("Owner"), Text::tr("Ana"), false},
                    {Text::tr("Commit"), QStringLiteral("4f1c2a9be0d37715a6c1"), true},
                    {Text::tr("Trained on"), Text::tr("loans@v14, 450 rows"), false}});
    layout->addWidget(list);
    return card;
}

QProgressBar* progress(int percent)
{
    auto* bar = new QProgressBar;
    bar->setAccessibleName(Text::tr("Importing"));
    bar->setTextVisible(false);
    bar->setValue(percent);
    bar->setFixedWidth(180);
    return bar;
}

} // namespace

QWidget* galleryData()
{
    auto* section = new GallerySection;
    section->addWide(Text::tr("Figures"), figures(), 96);
    section->addWide(Text::tr("Table"), table(), 164);
    section->addRow(Text::tr("Sparklines"),
                    {sparkline(Text::tr("loss"), decaying(false), Tone::Accent),
                     sparkline(Text::tr("with a gap"), decaying(true), Tone::Warn),
                     sparkline(Text::tr("constant"), std::vector<double>(9, 3.0), Tone::Ok),
                     sparkline(Text::tr("nothing"), {}, Tone::Neutral)});
    section->addWide(Text::tr("Facts"), facts(), 118);
    section->addRow(Text::tr("Progress"), {progress(0), progress(61), progress(100)});
    return section;
}

} // namespace assay

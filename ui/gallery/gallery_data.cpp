// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery_section.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/sparkline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace assay {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Gallery", text);
}

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
    layout->addWidget(figureCard(tr("Reach production"), tr("37.5 %"), tr("3 of 8 · industry 13 %, projects")));
    layout->addWidget(figureCard(tr("Lead time, median"), tr("74 d"), tr("framing to production, n = 3")));
    layout->addWidget(figureCard(tr("Awaiting sign-off"), tr("2"), tr("1 needs you")));
    return row;
}

QWidget* table()
{
    auto* card = new Card;
    auto* model = new TableModel<SampleRow>(card);
    model->setColumns({{tr("Run"), [](const SampleRow& row) { return row.name; }},
                       {tr("val_auc"), [](const SampleRow& row) { return QLocale().toString(row.figure, 'f', 4); },
                        [](const SampleRow& row) { return row.figure; }},
                       {tr("Status"), [](const SampleRow& row) { return row.status; }}});
    model->setRows({{tr("hollow-lark"), 0.9214, tr("finished")},
                    {tr("amber-fjord"), 0.9193, tr("finished")},
                    {tr("silent-ridge"), 0.9172, tr("failed")},
                    {tr("a name that is longer than its column would like it to be"), 0.5, tr("running")}});
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    QTableView* view = dataTable(*model, tr("Sample runs"));
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
    list->setLines({{tr("Owner"), tr("Ana"), false},
                    {tr("Commit"), QStringLiteral("4f1c2a9be0d37715a6c1"), true},
                    {tr("Trained on"), tr("loans@v14, 450 rows"), false}});
    layout->addWidget(list);
    return card;
}

QProgressBar* progress(int percent)
{
    auto* bar = new QProgressBar;
    bar->setAccessibleName(tr("Importing"));
    bar->setTextVisible(false);
    bar->setValue(percent);
    bar->setFixedWidth(180);
    return bar;
}

} // namespace

QWidget* galleryData()
{
    auto* section = new GallerySection;
    section->addWide(tr("Figures"), figures(), 92);
    section->addWide(tr("Table"), table(), 156);
    section->addRow(tr("Sparklines"),
                    {sparkline(tr("loss"), decaying(false), Tone::Accent),
                     sparkline(tr("with a gap"), decaying(true), Tone::Warn),
                     sparkline(tr("constant"), std::vector<double>(9, 3.0), Tone::Ok),
                     sparkline(tr("nothing"), {}, Tone::Neutral)});
    section->addWide(tr("Facts"), facts(), 118);
    section->addRow(tr("Progress"), {progress(0), progress(61), progress(100)});
    return section;
}

} // namespace assay

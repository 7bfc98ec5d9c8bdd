// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/gallery/gallery_section.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>

namespace assay {
namespace {

constexpr int iconColumns = 6;

template <typename Control>
Control* named(Control* control, const QString& name)
{
    control->setAccessibleName(name);
    return control;
}

QPushButton* disabled(QPushButton* button)
{
    button->setEnabled(false);
    return button;
}

QLineEdit* field(const QString& placeholder)
{
    auto* edit = named(new QLineEdit, placeholder);
    edit->setPlaceholderText(placeholder);
    edit->setFixedWidth(240);
    return edit;
}

QComboBox* choice()
{
    auto* box = named(new QComboBox, Text::tr("X axis"));
    box->addItems({Text::tr("X: step"), Text::tr("X: relative time"), Text::tr("X: wall time")});
    return box;
}

QSlider* slider()
{
    auto* slider = named(new QSlider(Qt::Horizontal), Text::tr("Smoothing"));
    slider->setValue(60);
    slider->setFixedWidth(140);
    return slider;
}

QCheckBox* checkBox(const QString& text, bool on)
{
    auto* box = new QCheckBox(text);
    box->setChecked(on);
    return box;
}

QRadioButton* radioButton(const QString& text, bool on)
{
    auto* button = new QRadioButton(text);
    button->setAutoExclusive(false);
    button->setChecked(on);
    return button;
}

QPlainTextEdit* textField()
{
    auto* edit = named(new QPlainTextEdit, Text::tr("A note"));
    edit->setTabChangesFocus(true);
    edit->setPlainText(
        Text::tr("A note of several lines.\nIt is plain text, whatever it looks like: <b>not bold</b>."));
    return edit;
}

QWidget* chips()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    for (const auto& [word, tone] :
         {std::pair(Text::tr("planned"), Tone::Neutral), std::pair(Text::tr("in progress"), Tone::Accent),
          std::pair(Text::tr("done"), Tone::Ok), std::pair(Text::tr("Schema drift"), Tone::Warn),
          std::pair(Text::tr("Stale 46 d"), Tone::Bad), std::pair(Text::tr("baseline"), Tone::Violet)})
        layout->addWidget(new Chip(word, tone));
    return row;
}

QWidget* texts()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    for (const auto& [kind, text] :
         {std::pair(TextKind::Title, Text::tr("Title of a page")), std::pair(TextKind::Figure, Text::tr("37.5 %")),
          std::pair(TextKind::Strong, Text::tr("Name of a card")),
          std::pair(TextKind::Body, Text::tr("Body text, 信用模型, Ελληνικά")),
          std::pair(TextKind::Muted, Text::tr("Muted text")),
          std::pair(TextKind::Note, Text::tr("A note below something")),
          std::pair(TextKind::Mono, Text::tr("sha256:9f3c…e1")), std::pair(TextKind::Bad, Text::tr("What went wrong"))})
        layout->addWidget(textLabel(kind, text));
    return column;
}

QWidget* icons()
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::between);
    int place = 0;
    const QStringList names =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString name : names) {
        name.chop(4);
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins({});
        for (const int size : {16, 24}) {
            auto* drawn = new QLabel;
            drawn->setPixmap(icon(name.toLatin1()).pixmap(size, size));
            row->addWidget(drawn);
        }
        row->addWidget(textLabel(TextKind::Note, name), 1);
        grid->addWidget(pair, place / iconColumns, place % iconColumns);
        ++place;
    }
    return table;
}

} // namespace

QWidget* galleryControls()
{
    auto* section = new GallerySection;
    section->addRow(Text::tr("Buttons"),
                    {pushButton(ButtonKind::Primary, Text::tr("Register model")),
                     pushButton(ButtonKind::Secondary, Text::tr("Compare 4")),
                     pushButton(ButtonKind::Ghost, Text::tr("Copy details")), iconButton("more", Text::tr("More")),
                     disabled(pushButton(ButtonKind::Primary, Text::tr("Sign release"))),
                     disabled(pushButton(ButtonKind::Secondary, Text::tr("Import…")))});
    section->addRow(
        Text::tr("Fields"),
        {field(Text::tr("Filter runs by name")), choice(), slider(), named(new QSpinBox, Text::tr("How many"))});
    section->addRow(Text::tr("Choices"),
                    {checkBox(Text::tr("With deleted runs"), true), checkBox(Text::tr("Only what differs"), false),
                     radioButton(Text::tr("Approve"), true), radioButton(Text::tr("Reject"), false)});
    section->addRow(
        Text::tr("Chips and digests"),
        {chips(), new DigestBadge(QStringLiteral("9f3c7be1d04a5566778899aabbccddeeff00112233445566778899aabbccdde1"))});
    section->addWide(Text::tr("Text field"), textField(), 72);
    section->addRow(Text::tr("Texts"), {texts()});
    section->addRow(Text::tr("Icons, 16 and 24 px"), {icons()});
    return section;
}

} // namespace assay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/gallery/gallery_section.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_error.h"
#include "ui/widgets/skeleton.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int bannerHeight = 64;
constexpr int stateHeight = 260;

Card* onCard(QWidget* content)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(content);
    return card;
}

/// A banner shows itself when it speaks; its parent keeps it from being a window of its own until it has a place.
Banner* banner(Tone tone, const QString& sentence, QWidget* parent)
{
    auto* banner = new Banner(parent);
    banner->say(tone, sentence);
    return banner;
}

QWidget* loading()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (const auto shape : {Skeleton::Shape::Table, Skeleton::Shape::Lines, Skeleton::Shape::Cards})
        layout->addWidget(onCard(new Skeleton(shape)), 1);
    return row;
}

QWidget* empty()
{
    auto* state = new EmptyState(
        "drop", Text::tr("No pipeline runs yet"),
        Text::tr("Drop OpenLineage events, a dbt target folder or Great Expectations results here. Runs, "
                 "datasets and tests appear by themselves."));
    state->addAction(pushButton(ButtonKind::Primary, Text::tr("Import files…")));
    state->addAction(pushButton(ButtonKind::Secondary, Text::tr("Watch a folder")));
    return state;
}

QWidget* failed()
{
    auto* error = new InlineError;
    error->showError(
        {Error::Kind::Corrupt,
         Text::tr("The points of val_auc cannot be read: block 3 has a wrong checksum. All other metrics are "
                  "unharmed; import the run again from its source."),
         QStringLiteral("metric_block 3: crc32c 0x1234")});
    return error;
}

} // namespace

QWidget* galleryStates()
{
    auto* section = new GallerySection;
    auto* refusal = new Banner(section);
    refusal->showError(
        {Error::Kind::Denied,
         Text::tr("UC-3 goes from Validating to Releasing by a risk auditor (Ruth). Nothing was changed; ask "
                  "them to take the step."),
         QStringLiteral("use_case.move")});
    section->addWide(Text::tr("Refused"), refusal, bannerHeight);
    section->addWide(
        Text::tr("Read only"),
        banner(Tone::Warn, Text::tr("This project is read only: the file belongs to somebody else."), section),
        bannerHeight);
    section->addWide(Text::tr("Done"), banner(Tone::Ok, Text::tr("Imported 10 runs and 257 metric points."), section),
                     bannerHeight);
    section->addWide(Text::tr("Loading"), loading(), 150);
    section->addWide(Text::tr("Empty"), onCard(empty()), stateHeight);
    section->addWide(Text::tr("Failed"), onCard(failed()), stateHeight);
    return section;
}

} // namespace assay

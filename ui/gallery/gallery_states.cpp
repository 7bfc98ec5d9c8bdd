// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery_section.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_error.h"
#include "ui/widgets/skeleton.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int bannerHeight = 56;
constexpr int stateHeight = 260;

QString tr(const char* text)
{
    return QCoreApplication::translate("Gallery", text);
}

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
    auto* state =
        new EmptyState("drop", tr("No pipeline runs yet"),
                       tr("Drop OpenLineage events, a dbt target folder or Great Expectations results here. Runs, "
                          "datasets and tests appear by themselves."));
    state->addAction(pushButton(ButtonKind::Primary, tr("Import files…")));
    state->addAction(pushButton(ButtonKind::Secondary, tr("Watch a folder")));
    return state;
}

QWidget* failed()
{
    auto* error = new InlineError;
    error->showError({Error::Kind::Corrupt,
                      tr("The points of val_auc cannot be read: block 3 has a wrong checksum. All other metrics are "
                         "unharmed; import the run again from its source."),
                      QStringLiteral("metric_block 3: crc32c 0x1234")});
    return error;
}

} // namespace

QWidget* galleryStates()
{
    auto* section = new GallerySection;
    auto* refusal = new Banner(section);
    refusal->showError({Error::Kind::Denied,
                        tr("UC-3 goes from Validating to Releasing by a risk auditor (Ruth). Nothing was changed; ask "
                           "them to take the step."),
                        QStringLiteral("use_case.move")});
    section->addWide(tr("Refused"), refusal, bannerHeight);
    section->addWide(tr("Read only"),
                     banner(Tone::Warn, tr("This project is read only: the file belongs to somebody else."), section),
                     bannerHeight);
    section->addWide(tr("Done"), banner(Tone::Ok, tr("Imported 10 runs and 257 metric points."), section),
                     bannerHeight);
    section->addWide(tr("Loading"), loading(), 150);
    section->addWide(tr("Empty"), onCard(empty()), stateHeight);
    section->addWide(tr("Failed"), onCard(failed()), stateHeight);
    return section;
}

} // namespace assay

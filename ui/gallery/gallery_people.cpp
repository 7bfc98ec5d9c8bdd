// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/gallery/gallery_section.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/board.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/card.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace assay {
namespace {

Avatar* avatar(const QString& name, int size)
{
    auto* picture = new Avatar(size);
    picture->setPerson(name, name);
    return picture;
}

BoardCard card(const QString& title, const QString& line, const BoardMark& state, const QString& person)
{
    BoardCard made;
    made.id = title;
    made.title = title;
    made.line = line;
    made.state = state;
    made.age = Text::tr("%1 d").arg(title.size());
    made.person = person;
    made.personUid = person;
    return made;
}

QWidget* board()
{
    auto* made = new Board({Text::tr("Framing"), Text::tr("Development"), Text::tr("Production")});
    BoardCard late = card(Text::tr("Branch opening hours"), Text::tr("Ten minutes less waiting on Fridays"),
                          {Text::tr("in progress"), Tone::Accent}, Text::tr("Leo Wu"));
    late.marks = {{Text::tr("Stale 58 d"), Tone::Bad}, {Text::tr("Needs you"), Tone::Accent}};
    made->setCards({{late},
                    {card(Text::tr("Complaint routing"), Text::tr("Text classification"),
                          {Text::tr("in progress"), Tone::Accent}, Text::tr("Tom"))},
                    {card(Text::tr("Card fraud alerts"), Text::tr("Gradient boosting"), {Text::tr("done"), Tone::Ok},
                          Text::tr("Jonas"))}});
    return made;
}

QWidget* discussion(const std::vector<Remark>& remarks, const QString& readOnly)
{
    auto* ground = new Card;
    auto* layout = new QVBoxLayout(ground);
    layout->setContentsMargins(16, metrics::between, 16, metrics::between);
    auto* thread = new DiscussionThread;
    thread->setRemarks(remarks);
    thread->setReadOnly(readOnly);
    layout->addWidget(thread);
    layout->addStretch();
    return ground;
}

/// One that can still be gone to, and one that is gone.
std::vector<Remark> aboutPlaces()
{
    return {{.person = Text::tr("Leo Wu"),
             .personUid = Text::tr("Leo Wu"),
             .role = Text::tr("Data scientist"),
             .when = Text::tr("yesterday"),
             .exactWhen = Text::tr("2026-11-01 16:40:00 UTC"),
             .text = Text::tr("This is where it begins to overfit."),
             .place = Text::tr("val_auc at step 400")},
            {.person = Text::tr("Ana"),
             .personUid = Text::tr("Ana"),
             .role = Text::tr("Data scientist"),
             .when = Text::tr("3 days ago"),
             .exactWhen = Text::tr("2026-10-30 10:02:00 UTC"),
             .text = Text::tr("Who chose this learning rate?"),
             .place = Text::tr("learning_rate of hollow-lark"),
             .placeIsThere = false}};
}

QWidget* discussions()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    const QString claim = Text::tr("The two models differ by less than their intervals.");
    layout->addWidget(discussion({{.person = Text::tr("Ana"),
                                   .personUid = Text::tr("Ana"),
                                   .role = Text::tr("Data scientist"),
                                   .when = Text::tr("2 h ago"),
                                   .exactWhen = Text::tr("2026-11-02 09:14:00 UTC"),
                                   .text = claim},
                                  {.person = Text::tr("Ruth"),
                                   .personUid = Text::tr("Ruth"),
                                   .role = Text::tr("Model-risk auditor"),
                                   .when = Text::tr("5 min ago"),
                                   .exactWhen = Text::tr("2026-11-02 11:09:00 UTC"),
                                   .text = Text::tr("Then the simpler one should be released. Which one is it?"),
                                   .quote = claim}},
                                 {}),
                      2);
    const QString readOnly = Text::tr("The project is read only, so nothing can be said here.");
    layout->addWidget(discussion(aboutPlaces(), readOnly), 2);
    layout->addWidget(discussion({}, readOnly), 1);
    return row;
}

} // namespace

QWidget* galleryPeople()
{
    auto* section = new GallerySection;
    section->addRow(Text::tr("Avatars"),
                    {avatar(Text::tr("Ana"), 32), avatar(Text::tr("Leo Wu"), 24), avatar(Text::tr("Ruth"), 22),
                     avatar(Text::tr("Jonas"), 22)});
    section->addRow(Text::tr("Path"),
                    {breadcrumb(Text::tr("Portfolio")), new BreadcrumbMark,
                     textLabel(TextKind::Title, Text::tr("Card fraud alerts"))});
    section->addWide(Text::tr("Board"), board(), 220);
    section->addWide(Text::tr("Discussion"), discussions(), 300);
    return section;
}

} // namespace assay

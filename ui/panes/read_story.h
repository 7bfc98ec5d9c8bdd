// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/widgets/view_states.h"

#include <QCoreApplication>

namespace assay {

/// Reads, for a page of one thing, all that it tells: `work(db::Connection&)` answers a Story in the background, `show(story)`
/// has it in the page's thread, and `states` say what goes on and why it failed. A reading that still runs is given up.
template <typename Story, typename Work, typename Show>
void readStory(Session& session, QObject* page, ViewStates& states, QFuture<Result<Story>>& reading,
               const QString& name, Work work, Show show)
{
    reading.cancel();
    states.showLoading();
    reading =
        session.fetchResult<Story>(QCoreApplication::translate("StoryPage", "Reading %1").arg(name), page,
                                   std::move(work), [&states, show = std::move(show)](const Result<Story>& story) {
                                       states.showResult(story, [&show](const Story& read) {
                                           show(read);
                                           return true;
                                       });
                                   });
}

} // namespace assay

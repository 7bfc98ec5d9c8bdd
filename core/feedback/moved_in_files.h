// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace assay {

/// Which files get their names in a folder by a move, as programs do that write under another name first: they are whole.
/// Where the system cannot say so, as on some file systems of the network, it tells of none.
class MovedInFiles {
public:
    explicit MovedInFiles(const QString& folder);
    ~MovedInFiles();
    Q_DISABLE_COPY_MOVE(MovedInFiles)

    std::set<QString> take(); ///< The names of those that came since the last call, or since it was made.

private:
    int m_events; ///< -1 where the system has none.
};

} // namespace assay

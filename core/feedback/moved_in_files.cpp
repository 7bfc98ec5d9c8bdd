// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/moved_in_files.h"

#include <QFile>

#include <array>
#include <cstddef>
#include <cstring>

#include <sys/inotify.h>
#include <unistd.h>

namespace assay {

MovedInFiles::MovedInFiles(const QString& folder)
    : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_events >= 0)
        ::inotify_add_watch(m_events, QFile::encodeName(folder).constData(), IN_MOVED_TO | IN_ONLYDIR);
}

MovedInFiles::~MovedInFiles()
{
    if (m_events >= 0)
        ::close(m_events);
}

std::set<QString> MovedInFiles::take()
{
    std::set<QString> names;
    std::array<char, 16 * 1024> bytes;
    for (ssize_t read = 0; m_events >= 0 && (read = ::read(m_events, bytes.data(), bytes.size())) > 0;) {
        inotify_event event;
        for (std::size_t at = 0; at + sizeof event <= static_cast<std::size_t>(read); at += sizeof event + event.len) {
            std::memcpy(&event, bytes.data() + at, sizeof event);
            if (event.len > 0) // The name ends with a zero, and with more of them up to its length.
                names.insert(QFile::decodeName(bytes.data() + at + sizeof event));
        }
    }
    return names;
}

} // namespace assay

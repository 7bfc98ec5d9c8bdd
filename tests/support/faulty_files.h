// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <cstdlib>

#include <sqlite3.h>
#include <unistd.h>

namespace assay::tests {

/// What happens at the n-th change of a file from now on.
struct Fault {
    int at = 0; ///< Counts from 1; 0 lets everything pass.
    int code = SQLITE_IOERR;
    bool sticky = false; ///< Every change after it fails, too.
    bool kill = false;   ///< Writes one half and ends the process as kill -9 does.
};

/// SQLite's file layer with faults: install() puts it before the system's own, for every connection opened later.
/// Counted are xOpen, xWrite, xSync and xTruncate.
class FaultyFiles {
public:
    static void install()
    {
        // The faults are ours, so a memory disk shows the same, without waiting for a real one at each sync.
        if (::access("/dev/shm", W_OK) == 0)
            ::setenv("TMPDIR", "/dev/shm", 1);
        s_system = sqlite3_vfs_find(nullptr);
        s_vfs = *s_system;
        s_vfs.zName = "faulty";
        s_vfs.szOsFile += static_cast<int>(sizeof(File));
        s_vfs.xOpen = open;
        sqlite3_vfs_register(&s_vfs, 1);
    }

    static void arm(const Fault& fault)
    {
        s_fault = fault;
        s_changes = 0;
    }

    static void disarm() { s_fault = {}; }
    static int changes() { return s_changes; }

private:
    struct File {
        sqlite3_file base;
        sqlite3_file* real;
    };

    static sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

    static bool strikes()
    {
        ++s_changes;
        return s_fault.at != 0 && (s_changes == s_fault.at || (s_fault.sticky && s_changes > s_fault.at));
    }

    static void die()
    {
        if (s_fault.kill)
            ::kill(::getpid(), SIGKILL);
    }

    static int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
    {
        auto* own = reinterpret_cast<File*>(file);
        own->base.pMethods = nullptr;
        if (strikes()) {
            die();
            return SQLITE_CANTOPEN;
        }
        own->real = reinterpret_cast<sqlite3_file*>(own + 1);
        const int code = s_system->xOpen(s_system, name, own->real, flags, outFlags);
        if (code == SQLITE_OK)
            own->base.pMethods = &s_methods;
        else if (own->real->pMethods)
            own->real->pMethods->xClose(own->real);
        return code;
    }

    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
    {
        sqlite3_file* below = real(file);
        if (strikes()) {
            below->pMethods->xWrite(below, bytes, count / 2, offset);
            die();
            return s_fault.code;
        }
        return below->pMethods->xWrite(below, bytes, count, offset);
    }

    static int sync(sqlite3_file* file, int flags)
    {
        if (strikes()) {
            die();
            return SQLITE_IOERR_FSYNC;
        }
        return real(file)->pMethods->xSync(real(file), flags);
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        if (strikes()) {
            die();
            return SQLITE_IOERR_TRUNCATE;
        }
        return real(file)->pMethods->xTruncate(real(file), size);
    }

    /// A method that only hands on to the system's.
    template <auto Method, typename... Arguments>
    static auto pass(sqlite3_file* file, Arguments... arguments)
    {
        return (real(file)->pMethods->*Method)(real(file), arguments...);
    }

    static sqlite3_io_methods methods()
    {
        using Methods = sqlite3_io_methods;
        Methods all = {};
        all.iVersion = 2;
        all.xClose = [](sqlite3_file* file) { return pass<&Methods::xClose>(file); };
        all.xRead = [](sqlite3_file* file, void* to, int count, sqlite3_int64 offset) {
            return pass<&Methods::xRead>(file, to, count, offset);
        };
        all.xWrite = write;
        all.xTruncate = truncate;
        all.xSync = sync;
        all.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) { return pass<&Methods::xFileSize>(file, size); };
        all.xLock = [](sqlite3_file* file, int level) { return pass<&Methods::xLock>(file, level); };
        all.xUnlock = [](sqlite3_file* file, int level) { return pass<&Methods::xUnlock>(file, level); };
        all.xCheckReservedLock = [](sqlite3_file* file, int* out) {
            return pass<&Methods::xCheckReservedLock>(file, out);
        };
        all.xFileControl = [](sqlite3_file* file, int what, void* value) {
            return pass<&Methods::xFileControl>(file, what, value);
        };
        all.xSectorSize = [](sqlite3_file* file) { return pass<&Methods::xSectorSize>(file); };
        all.xDeviceCharacteristics = [](sqlite3_file* file) { return pass<&Methods::xDeviceCharacteristics>(file); };
        all.xShmMap = [](sqlite3_file* file, int page, int size, int extend, void volatile** out) {
            return pass<&Methods::xShmMap>(file, page, size, extend, out);
        };
        all.xShmLock = [](sqlite3_file* file, int offset, int count, int flags) {
            return pass<&Methods::xShmLock>(file, offset, count, flags);
        };
        all.xShmBarrier = [](sqlite3_file* file) { pass<&Methods::xShmBarrier>(file); };
        all.xShmUnmap = [](sqlite3_file* file, int remove) { return pass<&Methods::xShmUnmap>(file, remove); };
        return all;
    }

    static inline sqlite3_vfs* s_system = nullptr;
    static inline sqlite3_vfs s_vfs = {};
    static inline const sqlite3_io_methods s_methods = methods();
    static inline Fault s_fault = {};
    static inline int s_changes = 0;
};

} // namespace assay::tests

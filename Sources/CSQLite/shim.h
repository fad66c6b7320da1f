/* SQLite with its session extension, which the system's header declares only where these two are defined.
   Both are compiled into the library of Debian, Ubuntu and macOS. */
#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION 1
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#endif
#include <sqlite3.h>
